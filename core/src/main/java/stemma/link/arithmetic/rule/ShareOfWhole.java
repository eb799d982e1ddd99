package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** The share, in percent, that a part has in a whole. Operands: the part, the whole. */
public final class ShareOfWhole implements Rule {

    @Override
    public String name() {
        return "share-of-whole";
    }

    @Override
    public String why() {
        return "A part of a known whole is a share of it.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return operands.getFirst().shareOf(operands.getLast());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " of " + operands.getLast() + " is " + result;
    }
}
