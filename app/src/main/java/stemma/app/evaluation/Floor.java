package stemma.app.evaluation;

import java.math.BigDecimal;

/**
 * A pinned minimum beside the figure that was reached.
 *
 * @param figure its name: {@code claim_f1}, {@code place}
 * @param pinned the minimum
 * @param reached with three digits, as it is printed and as floors are pinned
 */
public record Floor(String figure, BigDecimal pinned, BigDecimal reached) {

    public boolean holds() {
        return reached.compareTo(pinned) >= 0;
    }

    /** The line to print. */
    public String line() {
        return "  " + EvaluationText.padded(figure, 12) + " floor " + pinned.toPlainString() + "  reached " + reached
                + (holds() ? "  holds" : "  FALLS BELOW");
    }
}
