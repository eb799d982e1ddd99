package stemma.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import stemma.ingest.Decoded;
import stemma.ingest.encoding.Encoding;
import stemma.ingest.page.Zoner;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores main text on a folder of saved pages; a tool to run by hand, no test ({@code bench/README.md} says how).
 *
 * <p>The folder holds {@code pages.json}, a list of objects with {@code file} (a page, gzipped), {@code with} (segments that
 * belong to its main text), {@code without} (segments that do not), and perhaps {@code comments}.
 */
public final class PageScore {

    private static final Set<Zone.Kind> MAIN = Set.of(Zone.Kind.BODY, Zone.Kind.QUOTE);

    private final PageReader reader = new PageReader(Zoner.standard());
    private int hits;
    private int missed;
    private int wrong;
    private int comments;
    private int commentsListed;
    private int commentsMisplaced;

    private PageScore() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        PageScore score = new PageScore();
        JsonNode pages = JsonMapper.shared().readTree(Files.readString(folder.resolve("pages.json")));
        for (JsonNode page : pages) {
            score.add(folder, page);
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages: main text F1 %.4f (%d found, %d missed, %d too many); comments outside of comment zones: %d of %d"
                        + " that the pages hold, of %d that are asked for%n",
                pages.size(),
                2.0 * score.hits / (2.0 * score.hits + score.missed + score.wrong),
                score.hits,
                score.missed,
                score.wrong,
                score.commentsMisplaced,
                score.comments,
                score.commentsListed);
    }

    private void add(Path folder, JsonNode page) throws IOException {
        PageReader.Read read = read(folder.resolve(page.required("file").stringValue()));
        String main = text(read, MAIN::contains);
        String said = text(read, kind -> kind == Zone.Kind.COMMENT);
        String all = text(read, kind -> true);
        for (String segment : segments(page, "with")) {
            boolean found = main.contains(segment);
            hits += found ? 1 : 0;
            missed += found ? 0 : 1;
        }
        wrong += (int) segments(page, "without").stream().filter(main::contains).count();
        List<String> held =
                segments(page, "comments").stream().filter(all::contains).toList();
        commentsListed += segments(page, "comments").size();
        comments += held.size();
        commentsMisplaced +=
                (int) held.stream().filter(words -> !said.contains(words)).count();
    }

    private PageReader.Read read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return switch (Encoding.decode(in.readAllBytes(), Optional.empty()).decoded()) {
                case Decoded.Text html -> reader.read(html.text());
                case Decoded.Broken broken -> throw new IOException(file + ": " + broken.what());
            };
        }
    }

    private static List<String> segments(JsonNode page, String key) {
        return page.path(key)
                .valueStream()
                .map(words -> squeeze(words.stringValue()))
                .toList();
    }

    private static String text(PageReader.Read read, Predicate<Zone.Kind> wanted) {
        return squeeze(read.zones().stream()
                .filter(zone -> wanted.test(zone.kind()))
                .map(zone -> zone.span().in(read.text()))
                .collect(Collectors.joining()));
    }

    private static String squeeze(String words) {
        return words.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
