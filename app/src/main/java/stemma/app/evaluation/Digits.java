package stemma.app.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: three digits, half to even on the exact binary value. */
final class Digits {

    private Digits() {}

    static BigDecimal three(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN);
    }
}
