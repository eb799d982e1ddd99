package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.interval.Range;

/** What a side no longer holds, in percent, from below. Operand: what another side holds, in percent. */
public final class HeldByAnother implements Rule {

    @Override
    public String name() {
        return "held-by-another";
    }

    @Override
    public String why() {
        return "Ground that one side holds is not held by another; the rest may be anybody's.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return operands.getFirst().orMore().intersect(Interval.of(Range.SHARES));
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " held by another makes " + result + " not held by them";
    }
}
