package stemma.app.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.evaluate.Counts;
import stemma.evaluate.Evaluation;

/** By what an evaluation is broken down: by what claims tell themselves, or by who published their reports. */
public enum Grouping {
    TYPE,
    DOCUMENT,
    PUBLISHER,
    CAMP;

    /** The word that a user writes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String label) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.label().equals(label))
                .findFirst();
    }

    /** Whether it needs to be known who published a report; {@code stemma.app.groups} does these. */
    public boolean isByPublisher() {
        return switch (this) {
            case TYPE, DOCUMENT -> false;
            case PUBLISHER, CAMP -> true;
        };
    }

    /** Detection in each row; none where it is by publisher. */
    Map<String, Counts> rows(Evaluation evaluation) {
        return switch (this) {
            case TYPE -> evaluation.byType();
            case DOCUMENT -> byDocument(evaluation);
            case PUBLISHER, CAMP -> Map.of();
        };
    }

    private static Map<String, Counts> byDocument(Evaluation evaluation) {
        Map<String, Counts> rows = new LinkedHashMap<>();
        evaluation.byDocument().forEach((report, score) -> rows.put(report, score.counts()));
        return rows;
    }
}
