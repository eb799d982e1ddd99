package stemma.link.arithmetic.ground;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.claim.Quantity;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * How large an area is, as a claim tells it beside a part ("25 of all 45 km²").
 *
 * @param ground the claim that tells it
 * @param size the size, in square kilometres
 */
record Whole(Ground ground, Reckoning size) {

    /** The whole that a claim tells. */
    static Optional<Whole> toldBy(Ground ground) {
        return ground.statement()
                .quantity()
                .flatMap(Quantity::of)
                .filter(whole -> whole.unit().equals(Figure.AREA) && whole.value() > 0)
                .flatMap(whole -> Figure.rounded(whole.value(), Figure.AREA))
                .map(size -> new Whole(ground, Reckoning.from(size, ground.id(), List.of())));
    }

    /** The sizes that claims of one area tell, each from the first claim that tells it. */
    static List<Whole> of(List<Ground> grounds) {
        Map<Double, Whole> sizes = new TreeMap<>();
        grounds.stream()
                .sorted(Comparator.comparing((Ground ground) ->
                                ground.days().latest().map(Object::toString).orElse("~"))
                        .thenComparing(Ground::id))
                .flatMap(ground -> toldBy(ground).stream())
                .forEach(whole -> sizes.putIfAbsent(whole.key(), whole));
        return List.copyOf(sizes.values());
    }

    private double key() {
        return size.figure().said().orElseThrow().toDouble();
    }

    /** What has to be assumed to set a number of another claim beside this whole. */
    Optional<String> assumption(Ground part) {
        return part.isInReportOf(ground)
                ? Optional.empty()
                : Optional.of("The " + size.figure().plain() + " that another report gives for "
                        + ground.area().name() + " are the whole of which " + part.words() + " is a part.");
    }
}
