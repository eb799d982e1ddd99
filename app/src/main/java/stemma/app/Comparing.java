package stemma.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import stemma.app.deciding.Decided;
import stemma.app.deciding.DecisionFile;
import stemma.app.record.LedgerStatements;
import stemma.app.sorting.SortedLines;
import stemma.app.summary.ComparedParagraph;
import stemma.app.working.Belt;
import stemma.app.working.Beside;
import stemma.comparing.Comparer;
import stemma.comparing.Comparison;
import stemma.comparing.PlaceChoice;
import stemma.comparing.PlaceChooser;
import stemma.comparing.Summary;
import stemma.export.jsonl.BalanceRecord;
import stemma.export.jsonl.ControlRecord;
import stemma.export.jsonl.DateRecord;
import stemma.export.jsonl.DerivedRecord;
import stemma.export.jsonl.LinkRecord;
import stemma.export.jsonl.QuestionRecord;
import stemma.export.jsonl.RelayRecord;
import stemma.export.jsonl.ResponsibilityRecord;
import stemma.export.jsonl.SpeechRecord;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.control.ControlHistory;
import stemma.link.settling.Settler;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * Compares the claims of a draft's ledger and writes what that gives: links, questions, and in the ledger the occurrence of each
 * claim.
 *
 * <p>It reads the ledger as it will be published, and not what the reader gave, so that claims from the cache and claims read
 * now go the same way. It holds the claims, and of reports those that make any; links are sorted on the disk.
 */
final class Comparing {

    /**
     * What was written.
     *
     * @param hashes the hash of each file, by its name
     * @param told what it comes to, in words
     * @param findings decisions of people that cannot be followed
     */
    record Done(Map<String, String> hashes, String told, List<Finding> findings) {
        Done {
            findings = List.copyOf(findings);
        }
    }

    /** The files that comparing makes anew; the ledger is made before, and completed. */
    static final List<String> FILES = List.of(
            CaseFolder.LINKS,
            CaseFolder.QUESTIONS,
            CaseFolder.DERIVED,
            CaseFolder.DATES,
            CaseFolder.RELAYS,
            CaseFolder.RESPONSIBILITY,
            CaseFolder.CONTROL,
            CaseFolder.BALANCE,
            CaseFolder.SPEAKERS);

    private static final List<LinkKind> KINDS = List.of(LinkKind.values());

    private final Comparer comparer;
    private final Draft draft;
    private final List<String> decisions;
    private final Progress progress;

    /**
     * Compares within a draft.
     *
     * @param decisions the lines of people's decisions: what they corrected is compared as corrected, what they rejected is not
     * @param progress is told of each link
     */
    Comparing(Comparer comparer, Draft draft, List<String> decisions, Progress progress) {
        this.comparer = comparer;
        this.draft = draft;
        this.decisions = List.copyOf(decisions);
        this.progress = progress;
    }

    /**
     * Compares the claims of these reports.
     *
     * @param reports in the order of the ledger; each is asked for once
     * @param ledgerTold is run when the ledger is complete, before the other files are written
     * @throws IOException if a file cannot be read or written
     */
    Done compare(Iterator<Document> reports, Runnable ledgerTold) throws IOException {
        progress.comparing();
        List<Statement> statements = LedgerStatements.read(draft.path(CaseFolder.LEDGER), reports);
        Decided decided = Decided.on(statements, decisions, DecisionFile.NAME);
        List<Statement> kept = decided.standing(statements);
        List<PlaceChoice> choices = PlaceChooser.choices(kept);
        List<Statement> standing = PlaceChooser.applied(kept, choices);
        Map<String, Statement> byId = new HashMap<>();
        standing.forEach(statement -> byId.put(statement.id(), statement));
        Set<String> corroborated = new HashSet<>();
        Map<String, String> hashes = new HashMap<>();
        ForkJoinTask<List<ControlHistory.Step>> control =
                ForkJoinTask.adapt(() -> comparer.control(standing)).fork();
        try (SortedLines links = new SortedLines(number -> draft.aside(CaseFolder.LINKS + "-" + number));
                Belt<Link> belt = new Belt<>(link -> {
                    Summary.note(link, corroborated);
                    add(links, link, settle(link, byId));
                    progress.step();
                })) {
            Comparison comparison = comparer.compare(standing, decided.rulings(), belt);
            belt.end();
            hashes.putAll(new ToldLedger(draft, statements, choices).write(comparison));
            ledgerTold.run();
            try (Draft.File file = draft.open(CaseFolder.LINKS);
                    Beside merging = new Beside()) {
                merging.begin(() -> links.each(line -> file.write(line + "\n")));
                hashes.putAll(write(files(comparison, control.join())));
                merging.end();
                hashes.put(CaseFolder.LINKS, file.sha256());
            }
            return new Done(hashes, ComparedParagraph.of(Summary.of(comparison, corroborated)), decided.findings());
        }
    }

    /** The files beside the links. */
    private static Map<String, Stream<String>> files(Comparison comparison, List<ControlHistory.Step> control) {
        Map<String, Stream<String>> files = new LinkedHashMap<>();
        files.put(CaseFolder.CONTROL, control.stream().map(ControlRecord::line));
        files.put(CaseFolder.QUESTIONS, comparison.questions().stream().map(QuestionRecord::line));
        files.put(CaseFolder.DERIVED, comparison.sums().derivations().stream().map(DerivedRecord::line));
        files.put(CaseFolder.DATES, comparison.dates().values().stream().map(DateRecord::line));
        files.put(CaseFolder.RELAYS, comparison.copies().stream().map(RelayRecord::line));
        files.put(
                CaseFolder.RESPONSIBILITY, comparison.responsibility().stream().map(ResponsibilityRecord::line));
        files.put(CaseFolder.BALANCE, BalanceRecord.lines(comparison.balance()));
        files.put(CaseFolder.SPEAKERS, comparison.balance().speeches().stream().map(SpeechRecord::line));
        return files;
    }

    /** Keeps a link under what {@link Link#ORDER} compares. */
    private static void add(SortedLines links, Link link, Optional<String> settling) throws IOException {
        String key = link.from().id() + '\0' + link.to().id() + '\0' + (char) KINDS.indexOf(link.kind());
        links.add(key, LinkRecord.line(link, settling));
    }

    private static Optional<String> settle(Link link, Map<String, Statement> byId) {
        Optional<Statement> from = Optional.ofNullable(byId.get(link.from().id()));
        return from.flatMap(
                one -> Optional.ofNullable(byId.get(link.to().id())).flatMap(other -> Settler.of(link, one, other)));
    }

    /** Writes files, and gives the hash of each. */
    private Map<String, String> write(Map<String, Stream<String>> files) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (Map.Entry<String, Stream<String>> lines : files.entrySet()) {
            try (Draft.File file = draft.open(lines.getKey())) {
                for (String line : (Iterable<String>) lines.getValue()::iterator) {
                    file.write(line + "\n");
                }
                hashes.put(lines.getKey(), file.sha256());
            }
        }
        return hashes;
    }
}
