package stemma.ingest.warc;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.Item;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document.Masthead;

/** The pages that the records of a web archive hold. Used by one thread, once. */
final class Captures {

    private static final int MOST_BODY = 24_000_000;
    private static final String REMEDY = "The other records count; fetch the archive anew if this one matters.";
    private static final List<String> PAGES = List.of("response", "resource", "conversion");

    /** What a record captured. */
    private record Capture(String url, String type, Content body) {}

    private final SourceFile file;
    private final Records records;
    private final Media media;
    private int read;
    private int passed;

    Captures(SourceFile file, Records records, Media media) {
        this.file = file;
        this.records = records;
        this.media = media;
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    boolean next(Consumer<Found> found) throws IOException {
        Optional<Records.Cut> cut = records.next();
        if (cut.isEmpty()) {
            found.accept(new Item.Aside(file.location() + ": " + counted(read, "capture was", "captures were")
                    + " read; " + counted(passed, "record was", "records were")
                    + " passed over (requests, redirects, pictures, scripts and the like)."));
            return false;
        }
        switch (cut.get()) {
            case Records.Passed skipped -> passed++;
            case Records.Broken broken -> found.accept(problem(broken.offset(), broken.what()));
            case Records.Whole whole -> record(whole, found);
        }
        return true;
    }

    private Found problem(long offset, String what) {
        return file.problem("byte " + offset, what + " It is skipped.", REMEDY);
    }

    private void record(Records.Whole whole, Consumer<Found> found) {
        try (WarcReader reader = new WarcReader(whole.bytes().open())) {
            Optional<WarcRecord> record = reader.next();
            Optional<Capture> capture = record.isPresent() ? capture(record.get()) : Optional.empty();
            if (capture.isEmpty()) {
                passed++;
            } else {
                read++;
                cut(record.get().headers(), whole.offset(), found);
                found.accept(page(capture.get(), record.get().headers()));
            }
        } catch (IOException | IllegalArgumentException e) {
            found.accept(problem(whole.offset(), "the record cannot be made out (" + SourceFile.why(e) + ")."));
        }
    }

    private void cut(MessageHeaders headers, long offset, Consumer<Found> found) {
        headers.first("WARC-Truncated")
                .ifPresent(why -> found.accept(file.problem(
                        "byte " + offset,
                        "the page was cut off when it was archived (" + why + "); what there is of it is read.",
                        "Look for the whole page elsewhere.")));
    }

    /** What a record captured, if that can be a report. */
    private Optional<Capture> capture(WarcRecord record) throws IOException {
        if (!PAGES.contains(header(record, "WARC-Type"))) {
            return Optional.empty();
        }
        String url = header(record, "WARC-Target-URI").replaceAll("^<|>$", "");
        if (!(record instanceof WarcResponse response)) {
            return capture(url, record.headers().first("Content-Type").orElse(""), record.body());
        }
        if (!url.startsWith("http")) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("");
        return http.status() / 100 == 2 && media.ending(type).isPresent()
                ? capture(url, type, http.bodyDecoded())
                : Optional.empty();
    }

    private static String header(WarcRecord record, String name) throws IOException {
        return record.headers().first(name).orElseThrow(() -> new IOException("it has no " + name));
    }

    private Optional<Capture> capture(String url, String type, MessageBody body) throws IOException {
        if (media.ending(type).isEmpty() || url.endsWith("/robots.txt")) {
            return Optional.empty();
        }
        byte[] bytes = body.stream().readNBytes(MOST_BODY);
        return Optional.of(new Capture(url, type, new Content.InMemory(bytes)));
    }

    private Found page(Capture capture, MessageHeaders headers) {
        String name = "capture" + media.ending(capture.type()).orElse("");
        SourceFile body = file.part(capture.url(), name, capture.body(), CaptureHeaders.declared(capture.type()));
        Optional<LocalDate> taken = headers.first("WARC-Date").flatMap(CaptureHeaders::day);
        SourceFile page = taken.map(body::takenOn).orElse(body);
        List<DayEvidence> days = taken.stream()
                .map(day -> new DayEvidence(
                        "retrieved on " + day + ", as the web archive records; it was published then or before",
                        DayInterval.until(day),
                        Strength.RECORDED,
                        Optional.empty()))
                .toList();
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(capture.url()).filter(url -> url.matches("https?://\\S+")),
                Optional.empty(),
                Optional.empty());
        return new Found.Part(page, Told.otherwise(masthead, days));
    }
}
