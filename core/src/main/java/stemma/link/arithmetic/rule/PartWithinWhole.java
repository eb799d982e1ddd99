package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** A whole, from below. Operand: a part of it. */
public final class PartWithinWhole implements Rule {

    @Override
    public String name() {
        return "part-within-whole";
    }

    @Override
    public String why() {
        return "A whole is no smaller than any of its parts.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst().orMore());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return "a whole of which " + operands.getFirst() + " is a part is " + result;
    }
}
