package stemma.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stemma.evaluate.Counts;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Rates;
import stemma.evaluate.ScoredClaim;

/** Renders an evaluation for people, in the layout of the reference scorer. */
public final class EvaluationText {

    private static final int SLOT_WIDTH = 12;
    private static final int NAME_WIDTH = 24;

    private EvaluationText() {}

    /**
     * What a reader asks for beyond the figures.
     *
     * @param groupings rows by type or by document, in this order
     * @param errors how many missed and how many spurious claims to print at most
     */
    public record Details(List<Grouping> groupings, int errors) {

        public static final Details NONE = new Details(List.of(), 0);

        public Details {
            groupings = List.copyOf(groupings);
        }
    }

    /** The lines to print, without line ends. */
    public static List<String> lines(Evaluation evaluation, Details details) {
        List<String> lines = new ArrayList<>();
        Counts detection = evaluation.detection();
        lines.add(
                "documents " + evaluation.documents() + "  gold " + detection.gold() + "  system " + detection.found());
        lines.add("detection      " + rates(detection.rates()));
        evaluation
                .slots()
                .forEach((slot, counts) -> lines.add("  " + padded(slot, SLOT_WIDTH) + " " + rates(counts.rates())
                        + "   (" + counts.gold() + " gold)"));
        for (Grouping grouping : details.groupings) {
            addRows(grouping.rows(evaluation), lines);
        }
        addClaims("missed", evaluation.missed(), details.errors, lines);
        addClaims("spurious", evaluation.spurious(), details.errors, lines);
        lines.add("claim F1 " + Digits.three(evaluation.claims().f1()));
        return lines;
    }

    private static void addRows(Map<String, Counts> rows, List<String> lines) {
        rows.forEach((name, counts) -> lines.add("  " + padded(name, NAME_WIDTH) + " " + rates(counts.rates()) + "   ("
                + counts.gold() + " gold, " + counts.found() + " system)"));
    }

    private static void addClaims(String title, List<ScoredClaim> claims, int most, List<String> lines) {
        claims.stream()
                .limit(most)
                .map(claim -> "  " + title + ": " + claim.document() + " " + claim.type() + " «"
                        + claim.anchor().triggerText() + "» at "
                        + claim.anchor().trigger().start())
                .forEach(lines::add);
    }

    private static String rates(Rates rates) {
        return "P " + Digits.three(rates.precision()) + "  R " + Digits.three(rates.recall()) + "  F1 "
                + Digits.three(rates.f1());
    }

    /** Filled up with blanks to a number of code points. */
    static String padded(String text, int width) {
        int missing = width - text.codePointCount(0, text.length());
        return text + " ".repeat(Math.max(0, missing));
    }
}
