package stemma.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import stemma.app.cache.Cache;
import stemma.export.Export;
import stemma.ingest.Item;
import stemma.store.CaseFiles;
import stemma.store.Writer;
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

        private Path shelf() {
            return out.resolve(".reports.part");
        }

        private Path cache() {
            return out.resolve(CaseFolder.CACHE).resolve("readings");
        }
    }

    /** What happens while reports are read: where pieces go, what is noted on the way. */
    private record Run(Draft draft, Shelf shelf, Readings readings, Map<String, String> hashes, Set<String> keys) {

        Readings.Read read(Slip slip) {
            try {
                return readings.read(shelf.take(slip));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    /** Hands on the reports and findings of a pile, one by one. */
    @FunctionalInterface
    public interface Supply {
        void to(Consumer<Item> taker) throws Trouble;
    }

    /**
     * Builds a case, or leaves the folder as it was.
     *
     * @throws Trouble if the folder cannot be written
     */
    public Outcome build(List<Item> items, Request request) throws Trouble {
        return build(items::forEach, request);
    }

    /**
     * Builds a case of a pile that need not fit into memory, or leaves the folder as it was.
     *
     * @throws Trouble if the folder cannot be written, or whatever the supply throws
     */
    public Outcome build(Supply supply, Request request) throws Trouble {
        try (Draft draft = Draft.in(request.out());
                Shelf shelf = Shelf.at(request.shelf())) {
            Engine engine = catalogue.engine().get();
            Cache cache = Cache.in(request.cache());
            Readings readings = new Readings(engine, catalogue.exports(), cache);
            Run run = new Run(draft, shelf, readings, new LinkedHashMap<>(), new HashSet<>());
            Roster roster = roster(supply, shelf);
            Outcome outcome = write(roster, request.threads(), run);
            Manifest manifest = new Manifest(engine.versions(), request.about());
            String described = manifest.of(roster.reports(), outcome.findings(), run.hashes());
            Seal seal = new Seal(request.out(), catalogue.store().file(), engine.versions());
            Outcome.Folder folder = complete(draft, described, seal);
            cache.keepOnly(run.keys());
            return outcome.leaving(folder);
        } catch (IOException e) {
            throw Trouble.unwritable(request.out(), e);
        } catch (UncheckedIOException e) {
            throw Trouble.unwritable(
                    request.out(), Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e)));
        }
    }

    private static Roster roster(Supply supply, Shelf shelf) throws Trouble {
        Roster.Clerk clerk = new Roster.Clerk(shelf);
        supply.to(item -> {
            try {
                clerk.take(item);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return clerk.roster();
    }

    /** Brings the folder to what the draft says; does without the index where the one that is there is known to be right. */
    private Outcome.Folder complete(Draft draft, String described, Seal seal) throws IOException {
        if (draft.isAsPublished() && seal.holds(described)) {
            return Outcome.Folder.UNCHANGED;
        }
        index(draft);
        try (Draft.File file = draft.open(Manifest.FILE)) {
            file.write(described);
        }
        Outcome.Folder folder = draft.publish();
        seal.put(described);
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
        List<Tally> tallies = new ArrayList<>();
        List<Readings.Origin> origins = new ArrayList<>();
        progress.expect(roster.reports().size());
        new InOrder(threads).each(roster.reports(), run::read, read -> {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).write(read.pieces().get(i));
            }
            run.readings().keep(read);
            run.keys().add(read.key());
            tallies.add(read.tally());
            origins.add(read.origin());
            read.finding().ifPresent(findings::add);
            progress.step();
        });
        Tally tally = tallies.stream().reduce(Tally.nothing(), Tally::plus);
        int recalled = Collections.frequency(origins, Readings.Origin.CACHE);
        return new Outcome(tally, findings.stream().sorted().distinct().toList(), recalled, Outcome.Folder.WRITTEN);
    }

    private void index(Draft draft) throws IOException {
        Path file = draft.path(catalogue.store().file());
        try (Writer writer = catalogue.store().writer(file)) {
            CaseFiles.index(draft.path(CaseFolder.DOCUMENTS), draft.path(CaseFolder.LEDGER), writer);
        }
    }
}
