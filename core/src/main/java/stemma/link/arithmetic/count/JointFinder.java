package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.link.Link;
import stemma.link.Statement;
import stemma.link.arithmetic.rule.SumOfParts;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Reckoning;

/** The killed and the injured of one happening in one report, and a number that counts both together: 3 + 45 = 48. */
final class JointFinder implements Finder {

    private final Happenings happenings;

    JointFinder(Happenings happenings) {
        this.happenings = happenings;
    }

    /** A number of dead and one of injured. */
    private record Toll(Counted dead, Counted injured) {

        boolean isOneSentence() {
            return dead.isInSentenceOf(injured);
        }
    }

    @Override
    public Findings find(List<Statement> statements) {
        List<Findings> found = new ArrayList<>();
        for (List<Statement> report : Reports.of(statements)) {
            List<Counted> people =
                    Counted.all(report).stream().filter(Counted::isOfPeople).toList();
            people.stream()
                    .filter(Counted::isJoint)
                    .forEach(joint -> tolls(joint, people).forEach(toll -> found.add(compare(toll, joint))));
        }
        return Findings.all(found);
    }

    private List<Toll> tolls(Counted joint, List<Counted> people) {
        List<Counted> same = people.stream()
                .filter(one -> !one.isJoint() && happenings.areOne(one.statement(), joint.statement()))
                .toList();
        List<Toll> tolls = same.stream()
                .filter(one -> one.is(ClaimType.KILLED))
                .flatMap(dead ->
                        same.stream().filter(one -> one.is(ClaimType.INJURED)).map(injured -> new Toll(dead, injured)))
                .toList();
        List<Toll> together = tolls.stream().filter(Toll::isOneSentence).toList();
        return together.isEmpty() ? tolls : together;
    }

    private static Findings compare(Toll toll, Counted joint) {
        Optional<Reckoning> sum = Reckoning.join(
                new SumOfParts(),
                List.of(toll.dead().number(), toll.injured().number()),
                toll.dead().figure().unit());
        return sum.map(both -> compare(both.assuming("Nobody is counted both as killed and as injured."), toll, joint))
                .orElse(Findings.none());
    }

    private static Findings compare(Reckoning both, Toll toll, Counted joint) {
        Figure told = joint.figure();
        if (told.value().hard().contains(both.figure().value().hard())) {
            Dimension dimension = new Dimension(
                    Dimension.Kind.HARMED_TOGETHER,
                    Reports.place(joint),
                    Dimension.Party.claim(joint.id()),
                    told.unit());
            return Entailing.of(both.as(dimension, Reports.days(joint)), joint);
        }
        return told.value().meets(both.figure().value()) || !toll.isOneSentence()
                ? Findings.none()
                : Findings.of(new Inconsistency(
                        List.of(toll.dead().id(), toll.injured().id(), joint.id()),
                        Link.Strength.HARD,
                        both.assumptions(),
                        both.steps().getLast() + ", and together they are told as " + joint.words() + "."));
    }
}
