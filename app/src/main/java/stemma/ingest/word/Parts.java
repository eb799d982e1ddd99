package stemma.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import stemma.ingest.Allowance;

/** The parts of a Word file that are read. Immutable. */
record Parts(Map<String, byte[]> parts) {

    static final String TEXT = "word/document.xml";
    static final String NOTES = "word/footnotes.xml";
    static final String STYLES = "word/styles.xml";
    static final String PROPERTIES = "docProps/core.xml";

    private static final Set<String> READ = Set.of(TEXT, NOTES, STYLES, PROPERTIES);
    private static final int MOST_BYTES = 100_000_000;

    Parts {
        parts = Map.copyOf(parts);
    }

    /**
     * Unpacks what is read.
     *
     * @throws IOException if there is no text, or it unpacks to too much
     */
    static Parts of(InputStream packed, Allowance allowance) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                allowance.file();
                if (READ.contains(entry.getName())) {
                    byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new IOException(entry.getName() + " unpacks to more than 100 MB");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            if (!parts.containsKey(TEXT)) {
                throw e;
            }
        }
        if (!parts.containsKey(TEXT)) {
            throw new IOException("it holds no " + TEXT);
        }
        return new Parts(parts);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
