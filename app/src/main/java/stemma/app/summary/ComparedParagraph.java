package stemma.app.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.claim.Victims;
import stemma.comparing.Summary;
import stemma.link.Question;
import stemma.link.Question.Status;

/** What comparing a pile comes to, as sentences that go into a mail. */
public final class ComparedParagraph {

    private ComparedParagraph() {}

    /** The sentences; empty where there was nothing to compare. */
    public static String of(Summary summary) {
        if (summary.questions().isEmpty()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(questions(summary));
        sentences.add(camps(summary));
        summary.missing().forEach(status -> sentences.add(missing(status)));
        Banner.of(summary).ifPresent(sentences::add);
        if (summary.dated() > 0) {
            sentences.add("Reports whose days the others narrow: " + summary.dated() + ".");
        }
        if (summary.conflicts() > 0) {
            sentences.add("Reports whose days something contradicts: " + summary.conflicts() + ".");
        }
        return String.join(" ", sentences);
    }

    private static String questions(Summary summary) {
        int once = summary.with(Status.SAID_ONCE);
        int several = summary.questions().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - once;
        if (several == 0) {
            return "No two claims answer one question.";
        }
        int agree = summary.with(Status.AGREE) + summary.with(Status.INDEPENDENT);
        return "Questions with several answers: " + several + " (agree " + agree + ", of which independent "
                + summary.with(Status.INDEPENDENT) + "; contradict " + summary.with(Status.CONTRADICT) + "; overtaken "
                + summary.with(Question.Status.OVERTAKEN) + "; one source " + summary.with(Status.ONE_SOURCE) + ").";
    }

    private static String camps(Summary summary) {
        String speak = summary.speaking().isEmpty()
                ? "Nobody whose camp is known speaks"
                : "Camps that speak: " + names(summary.speaking());
        return summary.silent().isEmpty()
                ? speak + "."
                : speak + "; spoken of and never heard: " + names(summary.silent()) + ".";
    }

    private static String names(Set<String> camps) {
        return String.join(", ", camps);
    }

    private static String missing(Victims.Status status) {
        return switch (status) {
            case CIVILIAN -> "No dead or injured are said to be civilians.";
            case COMBATANT -> "No dead or injured are said to be fighters.";
            case MIXED, UNSAID -> "";
        };
    }
}
