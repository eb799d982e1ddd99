package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** What a side no longer holds. Operand: what was taken from it since a start. */
public final class TakenFromHolder implements Rule {

    @Override
    public String name() {
        return "taken-from-holder";
    }

    @Override
    public String why() {
        return "Ground that was taken from a side, and not lost again, is no longer held by that side.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return "the " + operands.getFirst() + " that were taken from them they no longer hold";
    }
}
