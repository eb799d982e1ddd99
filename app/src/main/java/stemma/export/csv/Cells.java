package stemma.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand in a cell. */
final class Cells {

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cells() {}

    /** Makes sure that a spreadsheet shows a text and does not run it; white space becomes one blank. */
    static String safe(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String flat = WHITE.matcher(text).replaceAll(" ").strip();
        boolean stillFormula = !flat.isEmpty() && STARTS_A_FORMULA.indexOf(flat.charAt(0)) >= 0;
        return formula || stillFormula ? "'" + flat : flat;
    }

    static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }

    static String orEmpty(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** 3 for 3.0, 36.2 for 36.2. */
    static String number(double value) {
        long whole = (long) value;
        return whole == value ? Long.toString(whole) : Double.toString(value);
    }
}
