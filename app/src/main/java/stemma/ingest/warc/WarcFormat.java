package stemma.ingest.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.Once;
import stemma.ingest.SourceFile;
import stemma.ingest.stream.Pulled;

/** Reads web archives record by record, packed by gzip or not, in memory that does not depend on how many there are. */
public final class WarcFormat implements Format {

    /** What a page may have, and the headers around it. */
    private static final int MOST_BYTES = 24_000_000;

    private static final String MARK = "WARC/";

    private final Once<Media> media = Once.of(Media::standard);

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public List<String> endings() {
        return List.of(".warc", ".warc.gz");
    }

    @Override
    public boolean accepts(Head head) {
        return head.unpacked().orElse(head).startsWith(MARK);
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            InputStream in = new BufferedInputStream(file.open());
            in.mark(1);
            boolean packed = in.read() != MARK.charAt(0);
            in.reset();
            Bytes bytes = packed ? new GzipBytes(in) : new PlainBytes(in);
            Captures captures = new Captures(file, new Records(bytes, MOST_BYTES), media.get());
            return Pulled.stream(file, captures::next, bytes);
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }
}
