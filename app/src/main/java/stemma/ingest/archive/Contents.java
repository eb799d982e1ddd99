package stemma.ingest.archive;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import stemma.ingest.SavedPages;

/**
 * What an archive holds, by the names of its entries: which of them are to be read. Immutable.
 *
 * @param wanted whether an entry of this path can be a report or hold some
 */
record Contents(Predicate<String> wanted) {

    private static final String INDEX = "datapackage.json";
    private static final String WEB_ARCHIVES = "archive/";

    /** Of a WACZ, only the web archives in it; of any other, all but the folders of saved pages. */
    static Contents of(Collection<String> paths, SavedPages pages) {
        if (paths.contains(INDEX) && paths.stream().anyMatch(path -> path.startsWith(WEB_ARCHIVES))) {
            return new Contents(path -> path.startsWith(WEB_ARCHIVES));
        }
        Predicate<String> companion = pages.companions(paths);
        return new Contents(path -> !companion.test(path));
    }

    /** What kind of office file this is, if it is one; none of these are read. */
    static List<String> officeKinds(Collection<String> paths) {
        boolean marked = paths.contains("[Content_Types].xml");
        if (marked && paths.stream().anyMatch(path -> path.startsWith("xl/"))) {
            return List.of("a spreadsheet (.xlsx)", "Save it as .csv.");
        }
        if (marked && paths.stream().anyMatch(path -> path.startsWith("ppt/"))) {
            return List.of("slides (.pptx)", "Save them as .pdf.");
        }
        return paths.contains("mimetype") && paths.contains("content.xml")
                ? List.of("an OpenDocument file", "Save it as .docx, .pdf or .csv.")
                : List.of();
    }
}
