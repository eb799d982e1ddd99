package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.app.cache.Cache;
import stemma.app.cache.Hashes;
import stemma.export.Export;
import stemma.export.ReportClaims;
import stemma.export.jsonl.DocumentRecord;
import stemma.ingest.language.LanguageTag;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * Reports, read and written out: from the cache where this program has read the same report before, else anew.
 *
 * <p>What is kept of a report is its piece of each file of the case. The pieces depend on the report and the program only,
 * and both are in the key, so a piece from the cache is the piece that reading anew would give.
 */
final class Readings {

    /**
     * One report, read.
     *
     * @param report its id
     * @param key names the work in the cache
     * @param origin whether the work had to be done
     * @param pieces what each export says of the report
     * @param tally what was counted in it
     * @param unread the language that it is in, where nothing reads that
     * @param finding what kept it from being read
     */
    record Read(
            String report,
            String key,
            Origin origin,
            List<String> pieces,
            Tally tally,
            Optional<String> unread,
            Optional<Finding> finding) {}

    enum Origin {
        CACHE,
        READ_NOW
    }

    private final Engine engine;
    private final List<Export> exports;
    private final Cache cache;

    Readings(Engine engine, List<Export> exports, Cache cache) {
        this.engine = engine;
        this.exports = exports;
        this.cache = cache;
    }

    /** Reads one report, on any thread. Whatever goes wrong with it is a finding, so that the others still count. */
    Read read(Document document) {
        String key = key(document);
        Optional<List<String>> kept = cache.find(key);
        if (kept.isPresent()) {
            List<String> pieces = kept.get().subList(0, exports.size());
            Optional<String> unread =
                    Optional.of(kept.get().get(exports.size())).filter(language -> !language.isEmpty());
            return new Read(
                    document.id(),
                    key,
                    Origin.CACHE,
                    pieces,
                    Tally.parse(kept.get().getLast()),
                    unread,
                    Optional.empty());
        }
        return readNow(document, key);
    }

    /** Keeps a report that was read now. One that could not be read is not kept, and tried again the next time. */
    void keep(Read read) throws IOException {
        if (read.origin() == Origin.READ_NOW && read.finding().isEmpty()) {
            cache.keep(
                    read.key(),
                    Stream.concat(
                                    read.pieces().stream(),
                                    Stream.of(
                                            read.unread().orElse(""),
                                            read.tally().line()))
                            .toList());
        }
    }

    private Read readNow(Document report, String key) {
        Optional<LanguageTag> language = engine.languages().of().apply(report);
        Document document = language.map(tag -> report.in(tag.tag())).orElse(report);
        ReportClaims none = ReportClaims.none(document, engine.versions().rules());
        Optional<String> unread =
                language.filter(tag -> !engine.languages().read().test(tag)).map(LanguageTag::primary);
        if (unread.isPresent()) {
            return now(key, none, unread, Optional.empty());
        }
        Reader reader = engine.reader();
        try {
            Reading reading = reader.read(document);
            ReportClaims claims = new ReportClaims(
                    reading.document(),
                    reading.published(),
                    reading.claims(),
                    reading.propositions(),
                    reading.sums(),
                    reader.version(),
                    reading.publisher());
            return now(key, claims, unread, Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return now(key, none, unread, Optional.of(failure(document, e)));
        }
    }

    private Read now(String key, ReportClaims claims, Optional<String> unread, Optional<Finding> fault) {
        return new Read(claims.document().id(), key, Origin.READ_NOW, pieces(claims), Tally.of(claims), unread, fault);
    }

    private List<String> pieces(ReportClaims claims) {
        return exports.stream().map(export -> export.piece(claims)).toList();
    }

    /** The hash of all that the pieces depend on: the program, the exports, and everything that is known of the report. */
    private String key(Document document) {
        MessageDigest digest = Hashes.sha256();
        put(digest, engine.versions().program());
        put(digest, engine.versions().rules());
        put(digest, engine.versions().parser());
        exports.forEach(export -> put(digest, export.file()));
        put(digest, DocumentRecord.line(document, document.published()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static Finding failure(Document document, Throwable fault) {
        return new Finding(
                "report " + document.id() + " ("
                        + String.join(", ", document.input().locations()) + ")",
                "could not be read for claims, so it has none here (" + fault + ").",
                "This is a fault in Stemma; please report it with the text.");
    }
}
