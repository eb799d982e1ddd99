package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stemma.app.record.CodedClaims;
import stemma.comparing.Comparer;
import stemma.comparing.Comparison;
import stemma.export.jsonl.DerivedRecord;
import stemma.export.jsonl.LinkRecord;
import stemma.export.jsonl.QuestionRecord;
import stemma.link.Occurrence;
import stemma.link.Statement;
import stemma.text.Document;

/**
 * Compares the claims of a draft's ledger and writes what that gives: links, questions, and in the ledger the occurrence of each
 * claim.
 *
 * <p>It reads the ledger as it will be published, and not what the reader gave, so that claims from the cache and claims read
 * now go the same way.
 */
final class Comparing {

    private final Comparer comparer;
    private final Draft draft;

    Comparing(Comparer comparer, Draft draft) {
        this.comparer = comparer;
        this.draft = draft;
    }

    /**
     * Compares the claims of these reports.
     *
     * @return the hash of each file that was written, by its name
     * @throws IOException if a file cannot be read or written
     */
    Map<String, String> compare(List<Document> reports) throws IOException {
        CodedClaims claims = new CodedClaims(reports);
        claims.read(draft.path(CaseFolder.LEDGER));
        if (!claims.findings().isEmpty()) {
            throw new IllegalStateException("the ledger that was just written cannot be read: "
                    + claims.findings().getFirst().sentence());
        }
        List<Statement> statements = new ArrayList<>();
        reports.forEach(report -> statements.addAll(claims.statements(report)));
        Comparison comparison = comparer.compare(statements);
        Map<String, String> hashes = new HashMap<>();
        hashes.put(CaseFolder.LEDGER, tellOccurrences(statements, comparison));
        hashes.put(
                CaseFolder.LINKS,
                write(CaseFolder.LINKS, comparison.links().stream().map(LinkRecord::line)));
        hashes.put(
                CaseFolder.QUESTIONS,
                write(CaseFolder.QUESTIONS, comparison.questions().stream().map(QuestionRecord::line)));
        hashes.put(
                CaseFolder.DERIVED,
                write(
                        CaseFolder.DERIVED,
                        comparison.sums().derivations().stream().map(DerivedRecord::line)));
        return hashes;
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
