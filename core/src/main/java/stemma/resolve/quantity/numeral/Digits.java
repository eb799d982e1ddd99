package stemma.resolve.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Reads a number in digits; points and commas that fit no way of writing make it unclear. */
final class Digits {

    private Digits() {}

    /** @param digits digits with single points or commas between them */
    static Amount read(String digits) {
        if (digits.matches("\\d+|\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return Amount.Exact.of(new BigDecimal(digits.replace(",", "")));
        }
        if (digits.matches("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?")) {
            return Amount.Exact.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (digits.matches("\\d+\\.(\\d{1,2}|\\d{4,})")) {
            return Amount.Exact.of(new BigDecimal(digits));
        }
        return unclear(digits);
    }

    /**
     * Readings of a number with a misplaced sign: the sign is stray, or digits of the last group were lost or doubled, or
     * it is a decimal point. "2,00" may be 200, 2000 or 2.
     */
    private static Amount unclear(String digits) {
        int sign = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        String whole = digits.substring(0, sign).replaceAll("[.,]", "");
        String group = digits.substring(sign + 1);
        String three = (group + "00").substring(0, 3);
        return new Amount.Unclear(Stream.of(whole + group, whole + three, whole + "." + group)
                .map(Double::valueOf)
                .distinct()
                .toList());
    }

    /** Readings of two groups of digits with a space between them: one number, or two that lost their comma. */
    static Amount apart(String first, String second) {
        if (second.equals("000")) {
            return Amount.Exact.of(new BigDecimal(first + second));
        }
        return new Amount.Unclear(List.of(Double.valueOf(first + second), Double.valueOf(second)));
    }
}
