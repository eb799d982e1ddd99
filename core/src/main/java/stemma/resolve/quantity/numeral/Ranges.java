package stemma.resolve.quantity.numeral;

import java.util.Optional;
import stemma.resolve.quantity.numeral.Amount.Exact;
import stemma.resolve.quantity.numeral.Numerals.Numeral;

/** Reads two numerals as the ends of a range: "between 20 and 30", "20 to 30", "20-30", "two or three". */
public final class Ranges {

    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private final Words words;
    private final Numerals numerals;
    private final Cues cues;

    public Ranges(Words words, QuantityWords lists) {
        this.words = words;
        this.numerals = new Numerals(words, lists);
        this.cues = new Cues(words, lists);
    }

    /** The range that begins with a numeral, or the numeral itself. */
    public Numeral from(Numeral low) {
        boolean between = cues.is(low.from() - 1, Cue.BETWEEN);
        boolean joined = (between && cues.is(low.next(), Cue.AND))
                || cues.is(low.next(), Cue.OR)
                || words.isHyphen(low.next())
                || isDash(low.next())
                || (cues.is(low.next(), Cue.TO) && !cues.is(low.from() - 1, Cue.FROM));
        if (!joined) {
            return low;
        }
        return numerals.at(low.next() + 1)
                .flatMap(high -> range(low, high))
                .map(range -> new Numeral(between ? low.from() - 1 : low.from(), range.next(), range.amount()))
                .orElse(low);
    }

    /** "4,000 - 5,000": a dash with spaces joins digits only. */
    private boolean isDash(int at) {
        return words.at(at).isOneOf("-", "–", "—")
                && words.at(at - 1).isNumber()
                && words.at(at + 1).isNumber();
    }

    private Optional<Numeral> range(Numeral low, Numeral high) {
        if (!(low.amount() instanceof Exact least) || !(high.amount() instanceof Exact most)) {
            return Optional.empty();
        }
        double from = least.value() * shared(least, most, high);
        return from < most.value()
                ? Optional.of(new Numeral(low.from(), high.next(), new Amount.Range(from, most.value())))
                : Optional.empty();
    }

    /** In "20 to 30 thousand" the thousand belongs to both. */
    private static double shared(Exact low, Exact high, Numeral words) {
        boolean scaled = words.next() > words.from() + 1 && low.value() < THOUSAND && high.value() >= THOUSAND;
        if (!scaled) {
            return 1;
        }
        return high.value() >= MILLION ? MILLION : THOUSAND;
    }
}
