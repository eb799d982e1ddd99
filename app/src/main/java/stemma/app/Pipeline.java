package stemma.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.app.cache.Cache;
import stemma.app.cache.Hashes;
import stemma.app.deciding.DecisionFile;
import stemma.app.page.CasePage;
import stemma.app.page.DataFiles;
import stemma.app.record.CaseRecords;
import stemma.app.roster.Roster;
import stemma.app.roster.Shelf;
import stemma.app.roster.Slip;
import stemma.app.working.Beside;
import stemma.app.working.InOrder;
import stemma.export.Export;
import stemma.export.html.IndexPage;
import stemma.ingest.Item;
import stemma.ingest.Pile;
import stemma.ingest.language.Unread;
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
     * @param settings how the reports were read
     */
    public record Request(Path out, int threads, Inputs.Settings settings) {
        public Request {
            if (threads < 1) {
                throw new IllegalArgumentException("reading needs at least one thread, not " + threads);
            }
        }

        private Path shelf() {
            return out.resolve(".reports.part");
        }

        private Cache cache() {
            return Cache.in(out.resolve(CaseFolder.CACHE).resolve("readings"));
        }
    }

    /** What happens while reports are read: where pieces go, what is noted on the way. */
    private record Run(
            Draft draft,
            Shelf shelf,
            Engine engine,
            Readings readings,
            Map<String, String> hashes,
            Set<String> keys,
            List<Finding> faults) {

        Readings.Read read(Slip slip) {
            try {
                return readings.read(shelf.take(slip));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What was counted so far. */
    private static final class Sum {

        private Tally tally = Tally.nothing();
        private int recalled;

        void add(Readings.Read read) {
            tally = tally.plus(read.tally());
            recalled += read.origin() == Readings.Origin.CACHE ? 1 : 0;
        }
    }

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
     * Builds a case, or leaves the folder as it was; reads nothing where the last build of the folder did the same work.
     *
     * @throws Trouble if the folder cannot be written
     */
    public Outcome build(Pile pile, Request request) throws Trouble {
        try (Draft draft = Draft.in(request.out())) {
            Engine engine = catalogue.engine().get();
            LastBuild last = new LastBuild(request.out(), files(request));
            Optional<String> work = work(pile, request, engine);
            Optional<Outcome> done = work.isPresent() ? last.of(work.get()) : Optional.empty();
            if (done.isPresent()) {
                return done.get();
            }
            last.forget();
            try (Shelf shelf = Shelf.at(request.shelf());
                    Stream<Item> items = pile.items()) {
                Run run = run(draft, shelf, engine, request);
                Outcome outcome = build(items, request, run);
                // What failed is tried again; and an input that changed meanwhile would be kept under a wrong name.
                if (run.faults().isEmpty() && work.isPresent() && work.equals(work(pile, request, engine))) {
                    last.keep(work.get(), outcome);
                }
                return outcome;
            }
        } catch (IOException e) {
            throw Trouble.unwritable(request.out(), e);
        } catch (UncheckedIOException e) {
            throw Trouble.unwritable(request.out(), cause(e));
        }
    }

    /**
     * Builds a case of what was read before, or leaves the folder as it was.
     *
     * @throws Trouble if the folder cannot be written
     */
    public Outcome build(List<Item> items, Request request) throws Trouble {
        try (Draft draft = Draft.in(request.out());
                Shelf shelf = Shelf.at(request.shelf())) {
            return build(
                    items.stream(),
                    request,
                    run(draft, shelf, catalogue.engine().get(), request));
        } catch (IOException e) {
            throw Trouble.unwritable(request.out(), e);
        } catch (UncheckedIOException e) {
            throw Trouble.unwritable(request.out(), cause(e));
        }
    }

    private Optional<String> work(Pile pile, Request request, Engine engine) {
        return Work.of(pile, request, engine.versions(), catalogue.exports());
    }

    private List<String> files(Request request) {
        return Stream.of(
                        catalogue.exports().stream().map(Export::file),
                        Comparing.FILES.stream(),
                        kept(request).keySet().stream(),
                        Stream.of(IndexPage.FILE, catalogue.store().file(), Manifest.FILE))
                .flatMap(names -> names)
                .toList();
    }

    private static IOException cause(UncheckedIOException e) {
        return Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e));
    }

    private Run run(Draft draft, Shelf shelf, Engine engine, Request request) {
        Readings readings = new Readings(engine, catalogue.exports(), request.cache());
        return new Run(draft, shelf, engine, readings, new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>());
    }

    private Outcome build(Stream<Item> items, Request request, Run run) throws IOException {
        Roster roster = Roster.of(items.peek(item -> progress.met()), run.shelf());
        Outcome outcome = write(roster, request.threads(), run);
        DecisionFile decisions = DecisionFile.in(request.out());
        try (Beside indexing = new Beside()) {
            Comparing.Done compared = compare(run, decisions, indexing);
            outcome = outcome.telling(compared.told(), compared.findings());
            run.hashes().putAll(compared.hashes());
            run.hashes().putAll(page(run.draft(), decisions, request));
            keepTables(request, run);
            Manifest manifest = new Manifest(run.engine().versions(), request.settings());
            Seal seal = new Seal(
                    request.out(), catalogue.store().file(), run.engine().versions());
            Described described = new Described(manifest.of(roster.reports(), outcome.findings(), run.hashes()), seal);
            return outcome.leaving(finish(request, run, described, indexing));
        }
    }

    /** The manifest of the case, and the seal that says that the folder was brought to it. */
    private record Described(String manifest, Seal seal) {}

    private Outcome.Folder finish(Request request, Run run, Described described, Beside indexing) throws IOException {
        Outcome.Folder folder = complete(run.draft(), described, indexing);
        for (String file : CaseFolder.OWN.values()) {
            if (!kept(request).containsKey(file)) {
                Files.deleteIfExists(request.out().resolve(file));
            }
        }
        request.cache().keepOnly(run.keys());
        return folder;
    }

    /** The user's own tables, which commands need that look for an area or compare anew: where each comes from, by the name it gets. */
    private static SortedMap<String, Path> kept(Request request) {
        SortedMap<String, Path> kept = new TreeMap<>();
        request.settings()
                .tables()
                .forEach((table, path) -> kept.put(Objects.requireNonNull(CaseFolder.OWN.get(table), table), path));
        return kept;
    }

    private static void keepTables(Request request, Run run) throws IOException {
        for (Map.Entry<String, Path> table : kept(request).entrySet()) {
            Path kept = run.draft().path(table.getKey());
            Files.copy(table.getValue(), kept);
            run.hashes().put(table.getKey(), Hashes.ofFile(kept));
        }
    }

    /**
     * Compares what was read, in the room that reading leaves. Reports are taken from the draft, as reading may have told more of their
     * days than finding them did.
     */
    private Comparing.Done compare(Run run, DecisionFile decisions, Beside indexing) throws IOException {
        run.engine().release();
        try (Stream<Document> reports = CaseRecords.reports(run.draft().path(CaseFolder.DOCUMENTS))) {
            return new Comparing(catalogue.comparer().get(), run.draft(), decisions.lines(), progress)
                    .compare(reports.iterator(), () -> beginIfNew(indexing, run.draft()));
        }
    }

    /** Reports and claims that are other than those published need an index of their own, whatever comes of the rest. */
    private void beginIfNew(Beside indexing, Draft draft) {
        try {
            if (!draft.isAsPublished()) {
                begin(indexing, draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the folder to what the draft says; does without the index where the one that is there is known to be right. */
    private Outcome.Folder complete(Draft draft, Described described, Beside indexing) throws IOException {
        if (draft.isAsPublished() && described.seal().holds(described.manifest())) {
            return Outcome.Folder.UNCHANGED;
        }
        if (!indexing.hasBegun()) {
            begin(indexing, draft);
        }
        indexing.end();
        try (Draft.File file = draft.open(Manifest.FILE)) {
            file.write(described.manifest());
        }
        Outcome.Folder folder = draft.publish();
        draft.removeOthers(DataFiles::isOne);
        described.seal().put(described.manifest());
        return folder;
    }

    private Outcome write(Roster roster, int threads, Run run) throws IOException {
        List<Draft.File> files = new ArrayList<>();
        try {
            for (Export export : catalogue.exports()) {
                Draft.File file = run.draft().open(export.file());
                files.add(file);
                file.write(export.head());
            }
            Outcome outcome = readAll(roster, threads, run, files);
            for (int i = 0; i < files.size(); i++) {
                files.get(i).write(catalogue.exports().get(i).tail());
            }
            return outcome;
        } finally {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).close();
                run.hashes().put(catalogue.exports().get(i).file(), files.get(i).sha256());
            }
        }
    }

    private Outcome readAll(Roster roster, int threads, Run run, List<Draft.File> files) throws IOException {
        List<Finding> findings = new ArrayList<>(roster.findings());
        Sum sum = new Sum();
        Map<String, List<String>> unread = new TreeMap<>();
        progress.expect(roster.reports().size());
        new InOrder(threads).each(roster.reports(), run::read, read -> {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).write(read.pieces().get(i));
            }
            run.readings().keep(read);
            run.keys().add(read.key());
            sum.add(read);
            read.finding().ifPresent(run.faults()::add);
            read.unread()
                    .ifPresent(language -> unread.computeIfAbsent(language, l -> new ArrayList<>())
                            .add(read.report()));
            progress.step();
        });
        findings.addAll(run.faults());
        findings.addAll(Unread.findings(unread));
        return new Outcome(
                sum.tally,
                findings.stream().sorted().distinct().toList(),
                roster.asides(),
                sum.recalled,
                Outcome.Folder.WRITTEN,
                "");
    }

    /** Writes the page of what the other files say, and gives its hash, and those of its data where these stand beside it. */
    private static Map<String, String> page(Draft draft, DecisionFile decisions, Request request) throws IOException {
        CasePage page = CaseFolder.page(draft::aside, decisions)
                .by(Optional.ofNullable(request.settings().tables().get(Inputs.Settings.PLACES)));
        try (PageFiles files = new PageFiles(draft)) {
            page.write(files.open(IndexPage.FILE), files::open);
            return files.hashes();
        }
    }

    /** Makes the index of reports and a ledger that are complete, beside whatever comes next. */
    private void begin(Beside indexing, Draft draft) throws IOException {
        Path file = draft.path(catalogue.store().file());
        Path documents = draft.path(CaseFolder.DOCUMENTS);
        Path ledger = draft.path(CaseFolder.LEDGER);
        indexing.begin(() -> {
            try (Writer writer = catalogue.store().writer(file)) {
                CaseFiles.index(documents, ledger, writer);
            }
        });
    }

    /** The page of a draft and the files beside it, as far as they were opened. */
    private static final class PageFiles implements AutoCloseable {

        private final Draft draft;
        private final Map<String, Draft.File> files = new LinkedHashMap<>();

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
}
