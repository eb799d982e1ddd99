package stemma.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import stemma.app.page.CasePage;

/** The page of a draft and the files beside it, as far as they were opened. */
final class PageFiles implements AutoCloseable {

    private final Draft draft;
    private final SequencedMap<String, Draft.File> files = new LinkedHashMap<>();

    PageFiles(Draft draft) {
        this.draft = draft;
    }

    CasePage.Sheet open(String name) throws IOException {
        Draft.File file = draft.open(name);
        files.put(name, file);
        return file::write;
    }

    /** The hash of each; to be asked once, when all is written. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, file) -> hashes.put(name, file.sha256()));
        return hashes;
    }

    @Override
    public void close() throws IOException {
        for (Draft.File file : files.values()) {
            file.close();
        }
    }
}
