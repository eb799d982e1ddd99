package stemma.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.comparing.Comparison;
import stemma.comparing.PlaceChoice;
import stemma.export.ChosenPlace;
import stemma.export.csv.LedgerCsv;
import stemma.export.jsonl.ChosenPlaces;
import stemma.link.Occurrence;
import stemma.link.Statement;

/**
 * Completes a draft's ledger with what comparing found out of its claims: the occurrence of each, and which places are meant where
 * other reports told. Its lines, and the rows of the table, stand in the order of the claims.
 */
final class ToldLedger {

    private final Draft draft;
    private final List<Statement> statements;
    private final Map<String, List<ChosenPlace>> chosen = new HashMap<>();

    ToldLedger(Draft draft, List<Statement> statements, List<PlaceChoice> choices) {
        this.draft = draft;
        this.statements = List.copyOf(statements);
        choices.forEach(choice -> chosen.computeIfAbsent(choice.claim(), id -> new ArrayList<>())
                .add(new ChosenPlace(
                        choice.words().mention().text(), choice.place().id(), PlaceChoice.RULE, choice.why())));
    }

    /** Writes them anew; gives the hashes of the files that changed. */
    Map<String, String> write(Comparison comparison) throws IOException {
        Map<String, String> happenings = new HashMap<>();
        for (Occurrence occurrence : comparison.occurrences()) {
            occurrence.members().forEach(member -> happenings.put(member.id(), occurrence.id()));
        }
        Map<String, String> hashes = new HashMap<>();
        hashes.put(CaseFolder.LEDGER, rewrite(CaseFolder.LEDGER, 0, (id, line) -> {
            String told = chosen.containsKey(id) ? ChosenPlaces.told(line, chosen(id)) : line;
            String happening = happenings.get(id);
            return happening == null ? told : with(told, happening);
        }));
        if (!chosen.isEmpty() && Files.exists(draft.aside(LedgerCsv.FILE))) {
            hashes.put(
                    LedgerCsv.FILE,
                    rewrite(
                            LedgerCsv.FILE,
                            1,
                            (id, row) -> chosen.containsKey(id) ? LedgerCsv.told(row, chosen(id)) : row));
        }
        return hashes;
    }

    private List<ChosenPlace> chosen(String claim) {
        return chosen.getOrDefault(claim, List.of());
    }

    /** What becomes of a claim's line. */
    private interface Retelling {
        String of(String claim, String line);
    }

    private String rewrite(String name, int heads, Retelling retelling) throws IOException {
        Path untold = draft.aside("untold-" + name);
        Files.move(draft.path(name), untold, StandardCopyOption.REPLACE_EXISTING);
        try (BufferedReader lines = Files.newBufferedReader(untold, StandardCharsets.UTF_8);
                Draft.File file = draft.open(name)) {
            for (int i = 0; i < heads; i++) {
                file.write(lines.readLine() + "\n");
            }
            for (Statement statement : statements) {
                file.write(retelling.of(statement.id(), lines.readLine()) + "\n");
            }
            return file.sha256();
        } finally {
            Files.deleteIfExists(untold);
        }
    }

    private static String with(String line, String happening) {
        return line.substring(0, line.length() - 1) + ",\"occurrence\":\"" + happening + "\"}";
    }
}
