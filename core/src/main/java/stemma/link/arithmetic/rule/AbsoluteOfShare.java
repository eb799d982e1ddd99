package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** How many a share of a whole is. Operands: the share, in percent; the whole. */
public final class AbsoluteOfShare implements Rule {

    @Override
    public String name() {
        return "absolute-of-share";
    }

    @Override
    public String why() {
        return "A share of a known whole is so many of it.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst().percentOf(operands.getLast()));
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " of " + operands.getLast() + " is " + result;
    }
}
