package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** What was counted in a longer time, from below. Operand: what was counted in a time that lies within it. */
public final class WindowWithinWindow implements Rule {

    @Override
    public String name() {
        return "window-within-window";
    }

    @Override
    public String why() {
        return "What happened in some days happened in any longer run of days that holds them.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst().orMore());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " in the shorter time makes " + result + " in the longer";
    }
}
