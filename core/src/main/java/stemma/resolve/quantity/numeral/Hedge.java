package stemma.resolve.quantity.numeral;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Quantity.Bounds;
import stemma.claim.Quantity.Mark;

/** How words around a number bend it. */
public enum Hedge {
    /** No hedge; or a word that goes with the number and leaves it as it is ("another nine"). */
    PLAIN,
    /** "at least": this or more. */
    FLOOR,
    /** "more than": more, softly up to the next round number. */
    ABOVE,
    /** "up to": this or less. */
    CEILING,
    /** "less than": less, softly down to the round number before. */
    BELOW,
    /** "nearly": this, softly a little below. */
    NEARLY,
    /** "about": this, softly a little around. */
    ABOUT;

    private static final double SLACK = 0.1;

    /** What a number says with its hedge. */
    public record Value(Bounds bounds, Set<Mark> marks, List<Double> readings) {
        public Value {
            marks = Set.copyOf(marks);
            readings = List.copyOf(readings);
        }
    }

    public static Hedge of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Value of(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> new Value(exact(exact), marks(), List.of());
            case Amount.Range range -> new Value(range(range), marks(), List.of());
            case Amount.Vague vague -> new Value(vague(vague), both(marks()), List.of());
            case Amount.Unclear unclear -> new Value(Bounds.none(), marks(), unclear.readings());
        };
    }

    private Bounds exact(Amount.Exact amount) {
        double n = amount.value();
        return switch (this) {
            case PLAIN -> Bounds.exactly(n);
            case FLOOR -> new Bounds(some(n), none(), false, false, some(n), none());
            case ABOVE -> new Bounds(some(n), none(), true, false, some(n), some(n + amount.step()));
            case CEILING -> new Bounds(none(), some(n), false, false, none(), some(n));
            case BELOW -> new Bounds(none(), some(n), false, true, some(Math.max(0, n - amount.step())), some(n));
            case NEARLY -> new Bounds(some(n), some(n), false, false, some(n - slack(n)), some(n));
            case ABOUT -> new Bounds(some(n), some(n), false, false, some(n - slack(n)), some(n + slack(n)));
        };
    }

    private Bounds range(Amount.Range amount) {
        return switch (this) {
            case PLAIN, NEARLY, ABOUT -> Bounds.between(amount.low(), amount.high());
            case FLOOR, ABOVE, CEILING, BELOW ->
                new Bounds(
                        this == FLOOR || this == ABOVE ? some(amount.low()) : none(),
                        this == CEILING || this == BELOW ? some(amount.high()) : none(),
                        this == ABOVE,
                        this == BELOW,
                        some(amount.low()),
                        some(amount.high()));
        };
    }

    private Bounds vague(Amount.Vague amount) {
        OptionalDouble low = some(amount.low());
        OptionalDouble high = some(amount.expectedHigh());
        return switch (this) {
            case PLAIN, FLOOR, NEARLY, ABOUT -> new Bounds(low, none(), false, false, low, high);
            case ABOVE -> new Bounds(low, none(), true, false, low, high);
            case CEILING -> new Bounds(none(), high, false, false, none(), high);
            case BELOW -> new Bounds(none(), high, false, true, none(), high);
        };
    }

    private Set<Mark> marks() {
        return switch (this) {
            case NEARLY, ABOUT -> Set.of(Mark.APPROX);
            case PLAIN, FLOOR, ABOVE, CEILING, BELOW -> Set.of();
        };
    }

    private static Set<Mark> both(Set<Mark> marks) {
        return marks.isEmpty() ? Set.of(Mark.VAGUE) : Set.of(Mark.VAGUE, Mark.APPROX);
    }

    /** A tenth, and at least one where that leaves something. */
    private static double slack(double n) {
        return n < 2 ? n * SLACK : Math.max(1, n * SLACK);
    }

    private static OptionalDouble some(double n) {
        return OptionalDouble.of(n);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }
}
