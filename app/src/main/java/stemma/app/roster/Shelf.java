package stemma.app.roster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import stemma.text.DayEvidence;
import stemma.text.Document;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that wait to be read, in a file, so that a pile takes no more memory than the slips that say where they stand. Filled by one
 * thread; read by any number.
 */
public final class Shelf implements Closeable {

    /** A lone surrogate in a title can be written as an escape only; what records tell of themselves beyond their fields is passed over. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final FileChannel file;
    private long end;

    private Shelf(FileChannel file) {
        this.file = file;
    }

    /** An empty shelf, which is removed when it is closed. */
    public static Shelf at(Path path) throws IOException {
        return new Shelf(FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    Slip put(Document document) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(document));
        Slip slip = Slip.of(document, new Slip.Spot(end, bytes.remaining()));
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        return slip;
    }

    /** The report of a slip, under the id and with the places that the slip has by now, and all evidence of its day that its copies have. */
    public Document take(Slip slip) throws IOException {
        Document first = take(slip.spots().getFirst());
        List<DayEvidence> days = new ArrayList<>(first.dayEvidence());
        for (Slip.Spot copy : slip.spots().subList(1, slip.spots().size())) {
            take(copy).dayEvidence().stream()
                    .filter(Predicate.not(days::contains))
                    .forEach(days::add);
        }
        days.sort(Comparator.comparing(DayEvidence::strength));
        return new Document(slip.id(), slip.input(), first.masthead(), days, first.text(), first.zones());
    }

    private Document take(Slip.Spot spot) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(spot.length());
        while (bytes.hasRemaining() && file.read(bytes, spot.from() + bytes.position()) >= 0) {
            // one read need not give all
        }
        return JSON.readValue(bytes.array(), Document.class);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
