package stemma.ingest.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import stemma.ingest.Content;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;

/** Opens single files that are packed by gzip. */
public record GzipFormat() implements Format {

    private static final String ENDING = ".gz";

    @Override
    public String name() {
        return "gzip";
    }

    @Override
    public List<String> endings() {
        return List.of(ENDING);
    }

    @Override
    public boolean accepts(Head head) {
        return head.startsWith("\u001F\u008B");
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            GzipCompressorInputStream in = GzipCompressorInputStream.builder()
                    .setInputStream(file.open())
                    .setDecompressConcatenated(true)
                    .get();
            Content content = new Content.Flowing(file.allowance().watch(in, in::getCompressedCount));
            return Stream.<Found>of(new Found.Part(file.part(unpackedName(file.name()), content), Told.nothing()));
        } catch (IOException e) {
            return Stream.of(file.problem(
                    "it begins as a file packed by gzip and is damaged (" + SourceFile.why(e) + ").",
                    "Fetch it anew."));
        }
    }

    private static String unpackedName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && name.length() > ENDING.length()
                ? name.substring(0, name.length() - ENDING.length())
                : "unpacked";
    }
}
