package stemma.resolve.quantity;

import java.util.Optional;
import stemma.resolve.quantity.numeral.Numerals.Numeral;

/**
 * A numeral with what was read around it.
 *
 * @param first its first word, hedges included
 * @param last its last word, noun group included
 * @param group the noun group; its unit is empty where the list says that it counts for nothing
 */
record Sighting(Numeral numeral, int first, int last, Optional<Group> group) {

    int from() {
        return numeral.from();
    }

    int next() {
        return numeral.next();
    }

    boolean isBare() {
        return group.isEmpty();
    }

    boolean isHedged() {
        return first < numeral.from();
    }

    /** Whether it has a noun of its own, not a pronoun, with this unit. */
    boolean hasUnit(String unit) {
        return group.filter(g -> g.unit().equals(unit) && g.head() != numeral.from())
                .isPresent();
    }
}
