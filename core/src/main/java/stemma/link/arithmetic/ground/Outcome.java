package stemma.link.arithmetic.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.link.Link;
import stemma.link.arithmetic.rule.Rule;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * What came of a sum: numbers, one for each way to get there, or claims that cannot all be right.
 *
 * @param sums the numbers
 * @param impossible the claims that do not go together
 */
record Outcome(List<Reckoning> sums, List<Inconsistency> impossible) {

    Outcome {
        sums = List.copyOf(sums);
        impossible = List.copyOf(impossible);
    }

    static Outcome of(Reckoning sum) {
        return new Outcome(List.of(sum), List.of());
    }

    static Outcome none() {
        return new Outcome(List.of(), List.of());
    }

    /** What a rule gives for some numbers. */
    static Outcome by(Rule rule, List<Reckoning> operands, String unit) {
        Optional<Reckoning> sum = Reckoning.join(rule, operands, unit);
        return sum.map(Outcome::of).orElseGet(() -> new Outcome(List.of(), List.of(impossible(rule, operands))));
    }

    static Outcome all(List<Outcome> parts) {
        List<Reckoning> sums = new ArrayList<>();
        List<Inconsistency> impossible = new ArrayList<>();
        parts.forEach(part -> {
            sums.addAll(part.sums);
            impossible.addAll(part.impossible);
        });
        return new Outcome(sums, impossible);
    }

    /** One step on, from each of the numbers. */
    Outcome then(Function<Reckoning, Outcome> step) {
        Outcome next = all(sums.stream().map(step).toList());
        return all(List.of(next, new Outcome(List.of(), impossible)));
    }

    private static Inconsistency impossible(Rule rule, List<Reckoning> operands) {
        String numbers = operands.stream().map(one -> one.figure().plain()).collect(Collectors.joining(" and "));
        String why =
                rule.why().substring(0, 1).toLowerCase(Locale.ROOT) + rule.why().substring(1);
        return new Inconsistency(
                operands.stream().flatMap(one -> one.premises().stream()).toList(),
                Link.Strength.HARD,
                operands.stream()
                        .flatMap(one -> one.assumptions().stream())
                        .distinct()
                        .toList(),
                numbers + " cannot all be right, since " + why);
    }
}
