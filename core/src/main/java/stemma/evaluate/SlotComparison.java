package stemma.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import stemma.evaluate.ScoredClaim.Amount;
import stemma.evaluate.ScoredClaim.Days;
import stemma.evaluate.ScoredClaim.Roles;

/**
 * Compares two claims slot by slot.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SlotComparison {

    /** Digits after the point that tell two bounds apart. */
    private static final int DIGITS = 3;

    private final WordAgreement words;
    private final UnitNames units;

    public SlotComparison(AgreementWords lists) {
        this.words = new WordAgreement(lists);
        this.units = new UnitNames(lists.units());
    }

    public SlotCounts compare(ScoredClaim gold, ScoredClaim found) {
        Map<Slot, Counts> counts = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            counts.put(slot, compare(slot, gold, found));
        }
        return new SlotCounts(counts);
    }

    private Counts compare(Slot slot, ScoredClaim gold, ScoredClaim found) {
        Roles inGold = gold.roles();
        Roles inFound = found.roles();
        return switch (slot) {
            case FACTUALITY -> oneValue(filled(gold.factuality()), filled(found.factuality()));
            case AGENT -> oneToOne(inGold.agents(), inFound.agents());
            case PATIENT -> oneToOne(inGold.patients(), inFound.patients());
            case PLACE -> oneToOne(allPlaces(inGold), allPlaces(inFound));
            case DIRECTION -> oneToOne(inGold.from(), inFound.from()).plus(oneToOne(inGold.to(), inFound.to()));
            case TIME -> oneValue(days(gold), days(found));
            case QUANTITY -> oneValue(measure(gold), measure(found));
            case SOURCES -> inOrder(inGold.sources(), inFound.sources());
            case MEANS ->
                oneValue(filled(gold.values().means()), filled(found.values().means()));
            case STATUS ->
                oneValue(filled(gold.values().status()), filled(found.values().status()));
        };
    }

    private static <T> Counts oneValue(Optional<T> gold, Optional<T> found) {
        int agreed = gold.isPresent() && gold.equals(found) ? 1 : 0;
        return new Counts(agreed, gold.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0);
    }

    /** Each item of gold takes the first item that agrees and is left. */
    private Counts oneToOne(List<SlotText> gold, List<SlotText> found) {
        List<SlotText> left = new ArrayList<>(found);
        int agreed = 0;
        for (SlotText item : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (words.compare(item, left.get(i)).holds()) {
                    left.remove(i);
                    agreed++;
                    break;
                }
            }
        }
        return new Counts(agreed, gold.size(), found.size());
    }

    /** The longest run, with gaps, that both hold in the same order: a chain of sources is no set. */
    private Counts inOrder(List<SlotText> gold, List<SlotText> found) {
        int[] row = new int[found.size() + 1];
        for (SlotText item : gold) {
            int[] previous = row;
            row = new int[found.size() + 1];
            for (int j = 1; j < row.length; j++) {
                row[j] = words.compare(item, found.get(j - 1)).holds()
                        ? previous[j - 1] + 1
                        : Math.max(previous[j], row[j - 1]);
            }
        }
        return new Counts(row[found.size()], gold.size(), found.size());
    }

    private static List<SlotText> allPlaces(Roles roles) {
        return Stream.of(roles.places(), roles.from(), roles.to())
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.filter(text -> !text.isEmpty());
    }

    private static Optional<Days> days(ScoredClaim claim) {
        return claim.values().time().filter(Days::tellsAnEnd);
    }

    private Optional<Measure> measure(ScoredClaim claim) {
        return claim.values()
                .quantity()
                .filter(Amount::tellsABound)
                .map(amount ->
                        new Measure(units.of(amount.unit().orElse("")), rounded(amount.low()), rounded(amount.high())));
    }

    /** Half to even on the exact binary value, as the reference does. */
    private static OptionalDouble rounded(OptionalDouble bound) {
        return bound.isEmpty()
                ? bound
                : OptionalDouble.of(new BigDecimal(bound.getAsDouble())
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    /** A quantity as far as it is compared: the unit by its one name, the bounds rounded. */
    private record Measure(String unit, OptionalDouble low, OptionalDouble high) {}
}
