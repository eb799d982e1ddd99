package stemma.link.arithmetic.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Answer;
import stemma.link.arithmetic.sum.Answers;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Reckoning;
import stemma.text.DayInterval;

/** Sets beside each other all numbers that tell which share of an area a side has lost, told and derived. */
public final class GroundFinder implements Finder {

    private final Standing standing;

    public GroundFinder(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Findings find(List<Statement> statements) {
        GroundReader reader = new GroundReader(new Areas(statements), standing);
        Map<String, List<Ground>> areas = new TreeMap<>();
        for (Statement statement : eachOnce(statements)) {
            reader.of(statement)
                    .ifPresent(ground -> areas.computeIfAbsent(ground.area().id(), area -> new ArrayList<>())
                            .add(ground));
        }
        return Findings.all(areas.values().stream().flatMap(GroundFinder::rows).toList());
    }

    /** A headline and the body of its report that say the same are one. */
    private static List<Statement> eachOnce(List<Statement> statements) {
        Map<List<String>, Statement> propositions = new LinkedHashMap<>();
        statements.forEach(
                one -> propositions.putIfAbsent(List.of(one.document().id(), one.proposition()), one));
        return List.copyOf(propositions.values());
    }

    private static Stream<Findings> rows(List<Ground> grounds) {
        Losers losers = new Losers(grounds);
        return losers.sides().stream()
                .map(side -> row(side, losers.against(side)))
                .flatMap(Optional::stream);
    }

    private static Optional<Findings> row(Side side, List<Ground> grounds) {
        return grounds.stream().findFirst().map(first -> {
            Dimension dimension = new Dimension(
                    Dimension.Kind.NO_LONGER_HELD, Optional.of(first.area()), side.party(), Figure.PERCENT);
            GroundSums sums = new GroundSums(side, Whole.of(grounds));
            List<Answer> answers = new ArrayList<>();
            List<Inconsistency> impossible = new ArrayList<>();
            for (Ground ground : grounds) {
                Outcome outcome = ground.is(Ground.Kind.GAINED) ? before(ground, grounds, sums) : sums.lost(ground);
                outcome.sums().forEach(share -> answers.add(answer(share, dimension, ground)));
                impossible.addAll(outcome.impossible());
            }
            return Findings.all(List.of(
                    new Answers(dimension, answers).findings(),
                    new Findings(List.of(), List.of(), List.of(), impossible)));
        });
    }

    private static Answer answer(Reckoning share, Dimension dimension, Ground ground) {
        if (share.rules().isEmpty()) {
            return new Answer.Told(
                    ground.id(), share.figure().value(), ground.days(), ground.words(), share.assumptions());
        }
        DayInterval day = ground.is(Ground.Kind.GAINED)
                ? DayInterval.on(ground.days().earliest().orElseThrow().minusDays(1))
                : ground.days();
        return new Answer.Derived(share.as(dimension, day));
    }

    /** How it stood before a gain, from the states of its last day. */
    private static Outcome before(Ground gain, List<Ground> grounds, GroundSums sums) {
        return Outcome.all(grounds.stream()
                .filter(state -> !state.is(Ground.Kind.GAINED)
                        && state.days().isOneDay()
                        && state.days().latest().equals(gain.days().latest()))
                .map(state -> sums.lostBefore(state, gain))
                .toList());
    }
}
