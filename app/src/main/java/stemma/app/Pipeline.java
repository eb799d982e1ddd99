package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.export.Export;
import stemma.export.ReportClaims;
import stemma.ingest.Item;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.store.CaseFiles;
import stemma.store.Writer;
import stemma.text.Document;
import stemma.text.Finding;

/** From the reports that ingest found to a case folder. */
public final class Pipeline {

    /**
     * How to build.
     *
     * @param out the case folder
     * @param threads how many reports are read at a time; changes nothing about the result
     * @param about the table about the reports, if there is one
     */
    public record Request(Path out, int threads, Optional<Path> about) {
        public Request {
            if (threads < 1) {
                throw new IllegalArgumentException("reading needs at least one thread, not " + threads);
            }
        }
    }

    /** One report, read and written out, or what kept it from being read. */
    private record Read(List<String> pieces, Tally tally, Optional<Finding> finding) {}

    private final Catalogue catalogue;
    private final Progress progress;

    public Pipeline(Catalogue catalogue, Progress progress) {
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /**
     * Finds out whether a case folder can be written, before any long work.
     *
     * @throws Trouble if not
     */
    public void check(Path out) throws Trouble {
        try {
            Draft.probe(out);
        } catch (IOException e) {
            throw Trouble.unwritable(out, e);
        }
    }

    /**
     * Builds a case, or leaves the folder as it was.
     *
     * @throws Trouble if the folder cannot be written
     */
    public Outcome build(List<Item> items, Request request) throws Trouble {
        try (Draft draft = Draft.in(request.out())) {
            Roster roster = Roster.of(items);
            Engine engine = catalogue.engine().get();
            Map<String, String> hashes = new LinkedHashMap<>();
            Outcome outcome = write(roster, engine.reader(), request.threads(), new Target(draft, hashes));
            index(draft);
            try (Draft.File manifest = draft.open(Manifest.FILE)) {
                manifest.write(new Manifest(engine, request.about()).of(roster.reports(), outcome.findings(), hashes));
            }
            draft.publish();
            return outcome;
        } catch (IOException e) {
            throw Trouble.unwritable(request.out(), e);
        }
    }

    /** Where a case is written to, and where the hash of each file is noted. */
    private record Target(Draft draft, Map<String, String> hashes) {}

    private Outcome write(Roster roster, Reader reader, int threads, Target target) throws IOException {
        List<Draft.File> files = new ArrayList<>();
        try {
            for (Export export : catalogue.exports()) {
                Draft.File file = target.draft().open(export.file());
                files.add(file);
                file.write(export.head());
            }
            Outcome outcome = readAll(roster, reader, threads, files);
            for (int i = 0; i < files.size(); i++) {
                files.get(i).write(catalogue.exports().get(i).tail());
            }
            return outcome;
        } finally {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).close();
                target.hashes()
                        .put(catalogue.exports().get(i).file(), files.get(i).sha256());
            }
        }
    }

    private Outcome readAll(Roster roster, Reader reader, int threads, List<Draft.File> files) throws IOException {
        List<Finding> findings = new ArrayList<>(roster.findings());
        List<Tally> tallies = new ArrayList<>();
        progress.expect(roster.reports().size());
        new InOrder(threads).each(roster.reports(), document -> read(document, reader), read -> {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).write(read.pieces().get(i));
            }
            tallies.add(read.tally());
            read.finding().ifPresent(findings::add);
            progress.step();
        });
        Tally tally = tallies.stream().reduce(Tally.nothing(), Tally::plus);
        return new Outcome(tally, findings.stream().sorted().distinct().toList());
    }

    /** Reads one report. Whatever goes wrong with it is a finding, so that the others still count. */
    private Read read(Document document, Reader reader) {
        try {
            Reading reading = reader.read(document);
            ReportClaims claims = new ReportClaims(
                    document, reading.published(), reading.claims(), reading.propositions(), reader.version());
            return new Read(pieces(claims), Tally.of(claims), Optional.empty());
        } catch (RuntimeException e) {
            ReportClaims none = ReportClaims.none(document, reader.version());
            return new Read(pieces(none), Tally.of(none), Optional.of(failure(document, e)));
        }
    }

    private List<String> pieces(ReportClaims claims) {
        return catalogue.exports().stream().map(export -> export.piece(claims)).toList();
    }

    private static Finding failure(Document document, RuntimeException fault) {
        return new Finding(
                "report " + document.id() + " ("
                        + String.join(", ", document.input().locations()) + ")",
                "could not be read for claims, so it has none here (" + fault + ").",
                "This is a fault in Stemma; please report it with the text.");
    }

    private void index(Draft draft) throws IOException {
        Path file = draft.path(catalogue.store().file());
        try (Writer writer = catalogue.store().writer(file)) {
            CaseFiles.index(draft.path(CaseFolder.DOCUMENTS), draft.path(CaseFolder.LEDGER), writer);
        }
    }
}
