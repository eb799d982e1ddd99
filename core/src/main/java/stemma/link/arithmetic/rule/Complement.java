package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.interval.Ratio;

/** Of a whole in percent, the rest beside a part. Operand: the part, in percent. */
public final class Complement implements Rule {

    @Override
    public String name() {
        return "complement";
    }

    @Override
    public String why() {
        return "What is not in the part is in the rest, and both make up the whole.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Interval.exactly(Ratio.HUNDRED).minus(operands.getFirst());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return "100 % less " + operands.getFirst() + " is " + result;
    }
}
