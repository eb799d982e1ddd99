package stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The parts that a report itself gives of a number, added up: 72 = 19 + 3 + 7 + 43. A check and no figure of its own.
 *
 * @param total the number that was checked, as its claim has it
 * @param parts at least two, in the order of the text
 * @param verdict how the parts stand against the total
 */
public record Sum(Quantity.Bounds total, List<Part> parts, Verdict verdict) {

    /**
     * A part as the report words it.
     *
     * @param bounds with a lower end
     */
    public record Part(Mention mention, Quantity.Bounds bounds) {}

    /** How parts stand against their total. */
    public enum Verdict {
        /** They make the total. */
        HOLDS("holds"),
        /** They make more, or they are all of it and make less. */
        FAILS("does not hold"),
        /** They make less, and the text does not say that they are all. */
        INCOMPLETE("incomplete");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The words that records use. */
        public String label() {
            return label;
        }
    }

    public Sum {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a sum has at least two parts, not " + parts.size());
        }
    }

    /** The least that the parts make together. */
    public double low() {
        return parts.stream().mapToDouble(part -> part.bounds().low().orElse(0)).sum();
    }

    /** The most, or empty where a part has no upper end. */
    public OptionalDouble high() {
        return parts.stream().allMatch(part -> part.bounds().high().isPresent())
                ? OptionalDouble.of(parts.stream()
                        .mapToDouble(part -> part.bounds().high().orElse(0))
                        .sum())
                : OptionalDouble.empty();
    }

    /** The sum in one line: {@code 7 + 3 + 1 = 11, not 12: ...}. */
    public String sentence() {
        String made = shown(low(), high());
        String added =
                parts.stream().map(part -> shown(part.bounds())).collect(Collectors.joining(" + ")) + " = " + made;
        return switch (verdict) {
            case HOLDS ->
                added + (shown(total).equals(made) ? "" : ", and the number is " + shown(total))
                        + ": the parts that the report tells make the number";
            case FAILS -> added + ", not " + shown(total) + ": the parts that the report tells do not make the number";
            case INCOMPLETE -> added + " of " + shown(total) + ": the parts that the report tells are not all";
        };
    }

    private static String shown(Quantity.Bounds bounds) {
        return shown(bounds.low().orElse(0), bounds.high());
    }

    private static String shown(double low, OptionalDouble high) {
        if (high.isEmpty()) {
            return "at least " + digits(low);
        }
        return high.getAsDouble() == low ? digits(low) : digits(low) + " to " + digits(high.getAsDouble());
    }

    private static String digits(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%,.2f", number).replaceAll("0+$", "");
    }
}
