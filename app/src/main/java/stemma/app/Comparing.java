package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.app.deciding.Decided;
import stemma.app.deciding.DecisionFile;
import stemma.app.record.CodedClaims;
import stemma.app.summary.ComparedParagraph;
import stemma.comparing.Comparer;
import stemma.comparing.Comparison;
import stemma.comparing.Summary;
import stemma.export.jsonl.BalanceRecord;
import stemma.export.jsonl.DateRecord;
import stemma.export.jsonl.DerivedRecord;
import stemma.export.jsonl.LinkRecord;
import stemma.export.jsonl.QuestionRecord;
import stemma.export.jsonl.RelayRecord;
import stemma.export.jsonl.ResponsibilityRecord;
import stemma.link.Link;
import stemma.link.Occurrence;
import stemma.link.Statement;
import stemma.link.settling.Settler;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * Compares the claims of a draft's ledger and writes what that gives: links, questions, and in the ledger the occurrence of each
 * claim.
 *
 * <p>It reads the ledger as it will be published, and not what the reader gave, so that claims from the cache and claims read
 * now go the same way.
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
            CaseFolder.BALANCE);

    private final Comparer comparer;
    private final Draft draft;
    private final List<String> decisions;

    /**
     * Compares within a draft.
     *
     * @param decisions the lines of people's decisions: what they corrected is compared as corrected, what they rejected is not
     */
    Comparing(Comparer comparer, Draft draft, List<String> decisions) {
        this.comparer = comparer;
        this.draft = draft;
        this.decisions = List.copyOf(decisions);
    }

    /**
     * Compares the claims of these reports.
     *
     * @throws IOException if a file cannot be read or written
     */
    Done compare(List<Document> reports) throws IOException {
        CodedClaims claims = new CodedClaims(reports);
        claims.read(draft.path(CaseFolder.LEDGER));
        if (!claims.findings().isEmpty()) {
            throw new IllegalStateException("the ledger that was just written cannot be read: "
                    + claims.findings().getFirst().sentence());
        }
        List<Statement> statements = new ArrayList<>();
        reports.forEach(report -> statements.addAll(claims.statements(report)));
        Decided decided = Decided.on(statements, decisions, DecisionFile.NAME);
        List<Statement> standing = decided.standing(statements);
        Comparison comparison = comparer.compare(standing);
        Map<String, String> hashes = new HashMap<>();
        hashes.put(CaseFolder.LEDGER, tellOccurrences(statements, comparison));
        for (Map.Entry<String, Stream<String>> file :
                files(standing, comparison).entrySet()) {
            hashes.put(file.getKey(), write(file.getKey(), file.getValue()));
        }
        return new Done(hashes, ComparedParagraph.of(Summary.of(comparison)), decided.findings());
    }

    private static Map<String, Stream<String>> files(List<Statement> statements, Comparison comparison) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        Map<String, Stream<String>> files = new LinkedHashMap<>();
        files.put(CaseFolder.LINKS, comparison.links().stream().map(link -> LinkRecord.line(link, settle(link, byId))));
        files.put(CaseFolder.QUESTIONS, comparison.questions().stream().map(QuestionRecord::line));
        files.put(CaseFolder.DERIVED, comparison.sums().derivations().stream().map(DerivedRecord::line));
        files.put(CaseFolder.DATES, comparison.dates().values().stream().map(DateRecord::line));
        files.put(CaseFolder.RELAYS, comparison.copies().stream().map(RelayRecord::line));
        files.put(
                CaseFolder.RESPONSIBILITY, comparison.responsibility().stream().map(ResponsibilityRecord::line));
        files.put(CaseFolder.BALANCE, BalanceRecord.lines(comparison.balance()));
        return files;
    }

    private static Optional<String> settle(Link link, Map<String, Statement> byId) {
        Optional<Statement> from = Optional.ofNullable(byId.get(link.from().id()));
        return from.flatMap(
                one -> Optional.ofNullable(byId.get(link.to().id())).flatMap(other -> Settler.of(link, one, other)));
    }

    private String write(String name, Stream<String> lines) throws IOException {
        try (Draft.File file = draft.open(name)) {
            for (String line : (Iterable<String>) lines::iterator) {
                file.write(line + "\n");
            }
            return file.sha256();
        }
    }

    /** Puts the occurrence of each claim into its line; the lines stand in the order of the claims. */
    private String tellOccurrences(List<Statement> statements, Comparison comparison) throws IOException {
        Map<String, String> happenings = new HashMap<>();
        for (Occurrence occurrence : comparison.occurrences()) {
            occurrence.members().forEach(member -> happenings.put(member.id(), occurrence.id()));
        }
        List<String> lines = Files.readAllLines(draft.path(CaseFolder.LEDGER), StandardCharsets.UTF_8);
        try (Draft.File file = draft.open(CaseFolder.LEDGER)) {
            for (int i = 0; i < lines.size(); i++) {
                String happening = happenings.get(statements.get(i).id());
                file.write((happening == null ? lines.get(i) : with(lines.get(i), happening)) + "\n");
            }
            return file.sha256();
        }
    }

    private static String with(String line, String happening) {
        return line.substring(0, line.length() - 1) + ",\"occurrence\":\"" + happening + "\"}";
    }
}
