package stemma.reading.sum;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Quantity;
import stemma.claim.Sum;

/** Adds parts up and holds them against a total. */
final class Adding {

    /** Shares and lengths of time are not added. */
    private static final Set<String> UNADDED = Set.of("percent", "day");

    private Adding() {}

    /** How plainly a text says that some numbers are the parts of another. */
    enum Grade {
        /** All parts: a list behind a colon, with an "and" before its last. */
        ALL,
        /** Parts, perhaps not all: "including". */
        SOME,
        /** Perhaps parts: only a sum that holds shows it. */
        PERHAPS
    }

    /** Whether a number can be a total or a part: well-formed, counted, no mere word such as "dozens". */
    static boolean counts(Quantity quantity) {
        return quantity.bounds().low().isPresent()
                && !quantity.is(Quantity.Mark.VAGUE)
                && !quantity.is(Quantity.Mark.APPROX)
                && quantity.readings().isEmpty()
                && !UNADDED.contains(quantity.unit());
    }

    /** The sum, where the text is plain enough for what came out. */
    static Optional<Sum> up(Quantity total, List<Quantity> parts, Grade grade) {
        if (parts.size() < 2 || !counts(total) || !parts.stream().allMatch(Adding::counts)) {
            return Optional.empty();
        }
        List<Sum.Part> told = parts.stream()
                .map(part -> new Sum.Part(part.mention(), part.bounds()))
                .toList();
        Sum sum = new Sum(total.bounds(), told, Sum.Verdict.HOLDS);
        if (meets(sum)) {
            return Optional.of(sum);
        }
        boolean more = sum.low() > total.bounds().high().orElse(Double.POSITIVE_INFINITY);
        return switch (grade) {
            case ALL -> Optional.of(new Sum(total.bounds(), told, Sum.Verdict.FAILS));
            case SOME -> Optional.of(new Sum(total.bounds(), told, more ? Sum.Verdict.FAILS : Sum.Verdict.INCOMPLETE));
            case PERHAPS -> Optional.empty();
        };
    }

    private static boolean meets(Sum sum) {
        OptionalDouble high = sum.high();
        return sum.low() <= sum.total().high().orElse(Double.POSITIVE_INFINITY)
                && high.orElse(Double.POSITIVE_INFINITY) >= sum.total().low().orElse(0);
    }
}
