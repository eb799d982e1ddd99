package stemma.app.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.evaluate.Counts;
import stemma.evaluate.Evaluation;

/** By what detection is broken down. */
public enum Grouping {
    TYPE,
    DOCUMENT;

    /** The word that a user writes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String label) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.label().equals(label))
                .findFirst();
    }

    Map<String, Counts> rows(Evaluation evaluation) {
        return switch (this) {
            case TYPE -> evaluation.byType();
            case DOCUMENT -> evaluation.byDocument();
        };
    }
}
