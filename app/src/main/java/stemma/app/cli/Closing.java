package stemma.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stemma.app.Outcome;
import stemma.app.Tally;
import stemma.app.screen.Text;
import stemma.claim.ClaimType;
import stemma.text.Finding;

/** What a build says at its end: a paragraph that can be pasted into a mail, and a list of findings. */
final class Closing {

    private static final int TYPES = 5;

    private Closing() {}

    static String text(Outcome outcome, Path out) {
        List<String> lines = new ArrayList<>();
        lines.add(Text.wrap(paragraph(outcome.tally()) + " " + outcome.compared() + " " + findings(outcome.findings())
                + " " + where(outcome, out)));
        outcome.findings().forEach(finding -> lines.add(Text.wrap("- ", finding.sentence())));
        return String.join("\n", lines);
    }

    private static String where(Outcome outcome, Path out) {
        return switch (outcome.folder()) {
            case UNCHANGED -> "Nothing changed: the case in " + out + " stays as it was, byte for byte.";
            case WRITTEN ->
                (outcome.recalled() == 0
                                ? ""
                                : count(outcome.recalled(), "report", "reports") + " had been read before. ")
                        + "The case is in " + out + ".";
        };
    }

    private static String paragraph(Tally tally) {
        if (tally.reports() == 0) {
            return "Stemma read no reports.";
        }
        String reports = "Stemma read " + count(tally.reports(), "report", "reports") + " (" + undated(tally) + ")";
        if (tally.claims() == 0) {
            return reports + " and found no claims in " + (tally.reports() == 1 ? "it." : "them.");
        }
        return reports + " and found " + count(tally.claims(), "claim", "claims") + " in "
                + (tally.reports() == 1 ? "it" : "them") + (tally.claims() == 1 ? ", which states " : ", which state ")
                + count(tally.propositions(), "proposition", "propositions") + ". " + types(tally) + " "
                + count(tally.attributed(), "claim is", "claims are") + " said to come from a source, "
                + count(tally.inComments(), "stands", "stand") + " in readers' comments, and "
                + count(tally.malformed(), "number is", "numbers are")
                + (tally.malformed() == 1
                        ? " malformed and kept with what it may mean."
                        : " malformed and kept with what they may mean.");
    }

    private static String undated(Tally tally) {
        return tally.undated() == 0 ? "all dated" : number(tally.undated()) + " undated";
    }

    private static String types(Tally tally) {
        List<Map.Entry<ClaimType, Integer>> sorted = tally.byType().entrySet().stream()
                .sorted(Map.Entry.<ClaimType, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        String top = sorted.stream()
                .limit(TYPES)
                .map(entry -> entry.getKey().label() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
        int rest = sorted.stream().skip(TYPES).mapToInt(Map.Entry::getValue).sum();
        return "By type: " + top + (rest == 0 ? "." : ", others " + number(rest) + ".");
    }

    private static String findings(List<Finding> findings) {
        return switch (findings.size()) {
            case 0 -> "There are no findings about the inputs.";
            case 1 -> "One thing about the inputs needs a look; it is listed below.";
            default -> number(findings.size()) + " things about the inputs need a look; they are listed below.";
        };
    }

    private static String count(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
