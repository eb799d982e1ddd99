package stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Pages that were saved "complete": {@code News.html} with pictures, styles and frames in {@code News_files/}, which are no
 * reports of their own. Immutable.
 *
 * @param pages endings of pages
 * @param folders what stands behind the page's name in the folder's
 */
public record SavedPages(List<String> pages, List<String> folders) {

    private static final String RESOURCE = "saved-pages.yaml";

    public SavedPages {
        pages = List.copyOf(pages);
        folders = List.copyOf(folders);
    }

    public static SavedPages standard() {
        try (InputStream stream = SavedPages.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + SavedPages.class);
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            return new SavedPages(words(root.required("pages")), words(root.required("folders")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream()
                .map(word -> word.stringValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a path leads into the folder of one of the pages among {@code paths}; all with slashes. */
    public Predicate<String> companions(Collection<String> paths) {
        Set<String> bases = new HashSet<>();
        for (String path : paths) {
            String lower = path.toLowerCase(Locale.ROOT);
            pages.stream()
                    .filter(lower::endsWith)
                    .forEach(ending -> bases.add(lower.substring(0, lower.length() - ending.length())));
        }
        return path -> isBelow(path.toLowerCase(Locale.ROOT), bases);
    }

    private boolean isBelow(String path, Set<String> bases) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (folders.stream()
                    .anyMatch(end -> folder.endsWith(end)
                            && bases.contains(folder.substring(0, folder.length() - end.length())))) {
                return true;
            }
        }
        return false;
    }
}
