package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** A whole of parts that share nothing. Operands: the parts, at least one. */
public final class SumOfParts implements Rule {

    @Override
    public String name() {
        return "sum-of-parts";
    }

    @Override
    public String why() {
        return "Parts that share nothing and leave nothing out add up to the whole.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return operands.stream().reduce(Interval::plus);
    }

    @Override
    public String sum(List<String> operands, String result) {
        return String.join(" + ", operands) + " = " + result;
    }
}
