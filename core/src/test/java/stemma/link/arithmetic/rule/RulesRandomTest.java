package stemma.link.arithmetic.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.interval.RandomIntervals;
import stemma.link.arithmetic.interval.Range;
import stemma.link.arithmetic.interval.Ratio;

/** Each rule against its twin: the plain condition, tried with all small numbers that the operands allow. */
class RulesRandomTest {

    private static final Ratio SHARE = Ratio.of(12.5);
    private static final int ROUNDS = 150;

    /**
     * A rule, how its operands are scaled, and all results that numbers can have by its condition; none where they break it.
     */
    record Twin(Rule rule, List<Ratio> scales, Function<List<Ratio>, List<Ratio>> results) {
        @Override
        public String toString() {
            return rule.name();
        }
    }

    static Stream<Twin> twins() {
        Ratio one = Ratio.of(1);
        return Stream.of(
                new Twin(new Complement(), List.of(SHARE), n -> upTo100(Ratio.HUNDRED.minus(n.getFirst()))),
                new Twin(new ShareOfWhole(), List.of(one, one), RulesRandomTest::shares),
                new Twin(
                        new AbsoluteOfShare(),
                        List.of(SHARE, one),
                        n -> List.of(n.getFirst().times(n.getLast()).dividedBy(Ratio.HUNDRED))),
                new Twin(new PartWithinWhole(), List.of(one), RulesRandomTest::more),
                new Twin(new WindowWithinWindow(), List.of(one), RulesRandomTest::more),
                new Twin(new RunningCount(), List.of(one), RulesRandomTest::more),
                new Twin(
                        new TakenBefore(),
                        List.of(one, one),
                        n -> upTo100(n.getFirst().minus(n.getLast()))),
                new Twin(
                        new LeftBefore(),
                        List.of(one, one),
                        n -> List.of(n.getFirst().plus(n.getLast()))),
                new Twin(
                        new SumOfParts(),
                        List.of(one, one, one),
                        n -> List.of(n.get(0).plus(n.get(1)).plus(n.get(2)))),
                new Twin(new TakenFromHolder(), List.of(SHARE), n -> n),
                new Twin(
                        new HeldByAnother(),
                        List.of(SHARE),
                        n -> more(n).stream()
                                .flatMap(more -> upTo100(more).stream())
                                .toList()));
    }

    private static List<Ratio> upTo100(Ratio value) {
        return Range.SHARES.contains(value) ? List.of(value) : List.of();
    }

    private static List<Ratio> shares(List<Ratio> n) {
        boolean part = !n.getLast().equals(Ratio.ZERO) && n.getFirst().compareTo(n.getLast()) <= 0;
        return part ? List.of(n.getFirst().times(Ratio.HUNDRED).dividedBy(n.getLast())) : List.of();
    }

    private static List<Ratio> more(List<Ratio> n) {
        return Stream.of(0d, 0.5, 7d, 40d)
                .map(Ratio::of)
                .map(n.getFirst()::plus)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void no_rule_excludes_a_number_that_its_condition_allows(Twin twin) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<RandomIntervals> sources = new ArrayList<>();
            List<Interval> operands = new ArrayList<>();
            for (Ratio scale : twin.scales()) {
                sources.add(new RandomIntervals(seed * 31 + sources.size(), scale));
                operands.add(sources.getLast().next());
            }
            Optional<Interval> result = twin.rule().of(operands);
            for (List<Ratio> numbers : tuples(sources, operands)) {
                for (Ratio value : twin.results().apply(numbers)) {
                    assertThat(result.filter(interval -> interval.hard().contains(value)))
                            .as("seed %s: %s of %s gives %s, not in %s", seed, numbers, operands, value, result)
                            .isPresent();
                }
            }
        }
    }

    private static List<List<Ratio>> tuples(List<RandomIntervals> sources, List<Interval> operands) {
        List<List<Ratio>> tuples = List.of(List.of());
        for (int i = 0; i < operands.size(); i++) {
            List<Ratio> numbers =
                    sources.get(i).numbersOf(operands.get(i).hard()).limit(12).toList();
            tuples = tuples.stream()
                    .flatMap(tuple -> numbers.stream()
                            .map(number -> Stream.concat(tuple.stream(), Stream.of(number))
                                    .toList()))
                    .toList();
        }
        return tuples;
    }

    @Test
    void every_rule_has_a_name_of_its_own_and_says_why_in_a_sentence() {
        List<Rule> rules = twins().map(Twin::rule).toList();

        assertThat(rules.stream().map(Rule::name)).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
        assertThat(rules.stream().map(Rule::why)).doesNotHaveDuplicates().allMatch(why -> why.matches("[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void every_sum_shows_its_operands(Twin twin) {
        List<String> operands = Stream.of("11 km²", "22 km²", "33 km²")
                .limit(twin.scales().size())
                .toList();

        assertThat(twin.rule().sum(operands, "44 %")).contains(operands);
    }
}
