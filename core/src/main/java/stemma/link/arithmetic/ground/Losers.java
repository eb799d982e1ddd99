package stemma.link.arithmetic.ground;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose ground it is that claims of one area tell of: those who are said to hold some, each with the claims that bear on it. */
final class Losers {

    private final List<Ground> grounds;
    private final Set<String> holders;
    private final Set<String> takers;

    Losers(List<Ground> grounds) {
        this.grounds = List.copyOf(grounds);
        this.holders = camps(Ground.Kind.HELD);
        this.takers = camps(Ground.Kind.TAKEN);
        takers.addAll(camps(Ground.Kind.GAINED));
    }

    private Set<String> camps(Ground.Kind kind) {
        return grounds.stream()
                .filter(ground -> ground.is(kind))
                .flatMap(ground -> ground.camp().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sides; one without a name where no holder is known and all that was taken can be from one side. */
    Set<String> sides() {
        if (!holders.isEmpty()) {
            return holders;
        }
        return takers.size() <= 1 ? Set.of("") : Set.of();
    }

    /** The claims that bear on what this side has lost. */
    List<Ground> against(String side) {
        return grounds.stream().filter(ground -> bearsOn(ground, side)).toList();
    }

    private boolean bearsOn(Ground ground, String side) {
        if (ground.is(Ground.Kind.HELD)) {
            return ground.camp().isPresent();
        }
        return ground.camp().map(taker -> !taker.equals(side)).orElse(!takers.contains(side) && isOnly(side));
    }

    /** Where nobody is named who took something, it was taken from the only side that did not take anything itself. */
    private boolean isOnly(String side) {
        return sides().stream().filter(one -> !takers.contains(one)).toList().equals(List.of(side));
    }
}
