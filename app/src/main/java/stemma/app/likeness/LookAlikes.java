package stemma.app.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.app.told.Told;

/** The claims of a case that a reader could take for one of them, those nearest to it first. */
public final class LookAlikes {

    private static final int MOST = 5;

    private LookAlikes() {}

    /**
     * At most five look-alikes, one for each proposition.
     *
     * @param others claims of the case, in the order of the ledger, which decides among equals
     */
    public static List<LookAlike> of(Told claim, List<Told> others) {
        List<LookAlike> found = new ArrayList<>();
        Set<String> propositions = new HashSet<>();
        for (Told other : others) {
            Likeness.between(claim, other)
                    .filter(alike -> propositions.add(
                            other.anchor().report().id() + "\n" + other.anchor().proposition()))
                    .ifPresent(found::add);
        }
        return found.stream().sorted(nearestTo(claim)).limit(MOST).toList();
    }

    /** Nearer ones, then those of other reports, then those that differ in less. */
    private static Comparator<LookAlike> nearestTo(Told claim) {
        return Comparator.<LookAlike>comparingInt(alike -> distance(claim, alike))
                .thenComparing(alike -> alike.claim()
                        .anchor()
                        .report()
                        .id()
                        .equals(claim.anchor().report().id()))
                .thenComparingInt(alike -> alike.differences().size());
    }

    /** One step for each kind of thing that sets them apart, two for a place or a day that is not told. For ordering only. */
    private static int distance(Told claim, LookAlike alike) {
        Told other = alike.claim();
        int type = claim.kind().type() == other.kind().type() ? 0 : 1;
        int factuality = claim.kind().factuality() == other.kind().factuality() ? 0 : 1;
        int number = CountDifferences.canBeSetSideBySide(claim, other) ? 0 : 1;
        return type + factuality + number + steps(alike.place()) + steps(alike.day());
    }

    private static int steps(LookAlike.Meeting meeting) {
        return switch (meeting) {
            case SAME -> 0;
            case PARTLY -> 1;
            case UNSAID -> 2;
            case APART -> 3;
        };
    }
}
