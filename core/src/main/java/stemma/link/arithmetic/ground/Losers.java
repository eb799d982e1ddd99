package stemma.link.arithmetic.ground;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose ground it is that claims of one area tell of: those who are said to hold some, each with the claims that bear on it. */
final class Losers {

    private final List<Ground> grounds;
    private final Set<Side> holders;
    private final Set<Side> takers;

    Losers(List<Ground> grounds) {
        this.grounds = List.copyOf(grounds);
        this.holders = sides(Ground.Kind.HELD);
        this.takers = sides(Ground.Kind.TAKEN);
        takers.addAll(sides(Ground.Kind.GAINED));
    }

    private Set<Side> sides(Ground.Kind kind) {
        return grounds.stream()
                .filter(ground -> ground.is(kind))
                .flatMap(ground -> ground.side().stream())
                .collect(Collectors.toCollection(() ->
                        new TreeSet<>(Comparator.comparing(side -> side.party().id()))));
    }

    /** The sides; one without a name where no holder is known and all that was taken can be from one side. */
    Set<Side> sides() {
        if (!holders.isEmpty()) {
            return holders;
        }
        return takers.size() <= 1 ? Set.of(Side.UNSAID) : Set.of();
    }

    /** The claims that bear on what this side has lost. */
    List<Ground> against(Side side) {
        return grounds.stream()
                .filter(ground -> ground.is(Ground.Kind.HELD) ? isHeldFor(ground, side) : isTakenFrom(ground, side))
                .toList();
    }

    /** What somebody holds whose side is not known may be held by anybody. */
    private static boolean isHeldFor(Ground ground, Side side) {
        return ground.side()
                .filter(holder -> holder.equals(side) || (holder.isCamp() && side.isCamp()))
                .isPresent();
    }

    private boolean isTakenFrom(Ground ground, Side side) {
        return ground.side().map(taker -> taker.isCamp() && !taker.equals(side)).orElseGet(() -> isOnlyLoser(side));
    }

    /** Where nobody is named who took something, it was taken from the only camp that did not take anything itself. */
    private boolean isOnlyLoser(Side side) {
        List<Side> camps = sides().stream()
                .filter(one -> one.isCamp() && !takers.contains(one))
                .toList();
        return !takers.contains(side) && (side.isCamp() ? camps.equals(List.of(side)) : camps.size() <= 1);
    }
}
