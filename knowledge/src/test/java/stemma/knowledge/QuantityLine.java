package stemma.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Bounds;
import stemma.resolve.quantity.CountedPhrase;

/** Quantities as short lines that a table of cases can hold. */
final class QuantityLine {

    private QuantityLine() {}

    /** {@code words|bounds|unit|notes}; notes are marks, readings, the whole, subsets and the kind, where there are any. */
    static String of(CountedPhrase phrase) {
        Quantity quantity = phrase.quantity();
        return String.join("|", quantity.mention().text(), bounds(quantity), quantity.unit(), notes(phrase));
    }

    /** {@code [20 30]}, {@code (85 ~90} (a soft end that differs from the hard one), {@code ?500 50000} (readings). */
    static String bounds(Quantity quantity) {
        if (!quantity.readings().isEmpty()) {
            return "?" + quantity.readings().stream().map(QuantityLine::number).collect(Collectors.joining(" "));
        }
        Bounds b = quantity.bounds();
        if (b.low().isPresent()
                && b.low().equals(b.high())
                && b.low().equals(b.softLow())
                && b.low().equals(b.softHigh())) {
            return "[" + number(b.low().getAsDouble()) + "]";
        }
        String low = soft(b.softLow(), b.low()) + hard(b.low());
        String high = hard(b.high()) + soft(b.softHigh(), b.high());
        String open = b.low().isEmpty() ? "" : b.lowOpen() ? "(" : "[";
        String close = b.high().isEmpty() ? "" : b.highOpen() ? ")" : "]";
        boolean point = b.low().isPresent() && b.low().equals(b.high());
        String middle = point ? soft(b.softLow(), b.low()) + hard(b.low()) + soft(b.softHigh(), b.high()) : low + high;
        return open + middle.strip().replaceAll(" +", " ") + close;
    }

    private static String soft(OptionalDouble soft, OptionalDouble hard) {
        return soft.isEmpty() || soft.equals(hard) ? "" : " ~" + number(soft.getAsDouble()) + " ";
    }

    private static String hard(OptionalDouble hard) {
        return hard.isEmpty() ? "" : " " + number(hard.getAsDouble()) + " ";
    }

    static String number(double n) {
        String digits = String.format(Locale.ROOT, "%.4f", n);
        return digits.replaceAll("\\.?0+$", "");
    }

    static String notes(CountedPhrase phrase) {
        Quantity quantity = phrase.quantity();
        List<String> notes = new java.util.ArrayList<>();
        quantity.marks().stream().sorted().forEach(mark -> notes.add(mark.name().toLowerCase(Locale.ROOT)));
        quantity.of().ifPresent(whole -> notes.add("of " + whole.mention().text()));
        quantity.subsets().forEach(part -> notes.add("with " + part.who().text()));
        if (phrase.kind() != CountedPhrase.Kind.COUNT) {
            notes.add(phrase.kind().name().toLowerCase(Locale.ROOT));
        }
        if (quantity.aspect() != Quantity.Aspect.UNSAID) {
            notes.add(quantity.aspect().label());
        }
        return String.join(", ", notes);
    }
}
