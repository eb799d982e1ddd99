package stemma.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stemma.claim.Claim;
import stemma.claim.Quantity;
import stemma.claim.Victims;

/** The cells about how many. */
final class Counts {

    private Counts() {}

    static String low(Optional<Quantity> quantity) {
        return bound(quantity, quantity.map(q -> q.bounds().low()).orElse(OptionalDouble.empty()));
    }

    static String high(Optional<Quantity> quantity) {
        return bound(quantity, quantity.map(q -> q.bounds().high()).orElse(OptionalDouble.empty()));
    }

    /** Digits that the report gave; a vague word has none. */
    private static String bound(Optional<Quantity> quantity, OptionalDouble bound) {
        boolean vague = quantity.filter(q -> q.is(Quantity.Mark.VAGUE)).isPresent();
        return vague ? "" : Cells.number(bound);
    }

    static String marks(Quantity quantity) {
        List<String> marks = new ArrayList<>();
        for (Quantity.Mark mark : Quantity.Mark.values()) {
            if (quantity.is(mark)) {
                marks.add(word(mark));
            }
        }
        if (quantity.bounds().lowOpen()) {
            marks.add("more than low");
        }
        if (quantity.bounds().highOpen()) {
            marks.add("less than high");
        }
        quantity.of().ifPresent(whole -> marks.add("of " + whole.mention().text()));
        if (!quantity.readings().isEmpty()) {
            List<String> readings =
                    quantity.readings().stream().map(Cells::number).toList();
            marks.add("malformed: " + String.join(" or ", readings));
        }
        return String.join("; ", marks);
    }

    private static String word(Quantity.Mark mark) {
        return switch (mark) {
            case APPROX -> "approx";
            case VAGUE -> "vague";
            case JOINT -> "joint";
        };
    }

    static String victims(Claim.Measures measures) {
        List<String> parts = new ArrayList<>();
        measures.victims().map(Victims::status).map(Victims.Status::label).ifPresent(parts::add);
        measures.quantity()
                .map(Quantity::subsets)
                .orElse(List.of())
                .forEach(subset -> parts.add("of which " + subset.who().text()));
        return String.join("; ", parts);
    }
}
