package stemma.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the comparison of two claims found, slot by slot.
 *
 * @param bySlot holds every slot, in the order of {@link Slot}
 */
public record SlotCounts(Map<Slot, Counts> bySlot) {

    public SlotCounts {
        bySlot = Collections.unmodifiableMap(new EnumMap<>(bySlot));
    }

    /** The share of the weighted slots, filled on either side, that agree; 1 where neither side fills any. */
    public double share() {
        double got = 0;
        double total = 0;
        for (Map.Entry<Slot, Counts> entry : bySlot.entrySet()) {
            Counts counts = entry.getValue();
            if (counts.tellsAnything()) {
                double weight = entry.getKey().weight();
                total += weight;
                got += weight * 2 * counts.agreed() / (counts.gold() + counts.found());
            }
        }
        return total == 0 ? 1 : got / total;
    }
}
