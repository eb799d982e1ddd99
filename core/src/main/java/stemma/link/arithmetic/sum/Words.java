package stemma.link.arithmetic.sum;

import java.util.Optional;
import stemma.link.arithmetic.interval.End;
import stemma.link.arithmetic.interval.Range;

/** Ranges in words. */
public final class Words {

    private Words() {}

    public static String of(Range range) {
        Optional<End> low = range.low();
        Optional<End> high = range.high();
        if (low.isPresent() && high.isPresent()) {
            return low.get().at() + " to " + high.get().at();
        }
        return low.map(Words::from).or(() -> high.map(Words::upTo)).orElse("any number");
    }

    private static String from(End end) {
        return (end.open() ? "more than " : "at least ") + end.at();
    }

    private static String upTo(End end) {
        return (end.open() ? "less than " : "at most ") + end.at();
    }
}
