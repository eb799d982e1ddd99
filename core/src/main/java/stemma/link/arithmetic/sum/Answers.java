package stemma.link.arithmetic.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;

/** Holds the numbers of one dimension against each other. */
public final class Answers {

    private final Dimension dimension;
    private final List<Answer> answers;

    public Answers(Dimension dimension, List<Answer> answers) {
        this.dimension = dimension;
        this.answers = List.copyOf(answers);
    }

    public Findings findings() {
        List<Derivation> derivations = derivations();
        if (derivations.isEmpty() || answers.size() < 2) {
            return Findings.none();
        }
        List<Link> links = new ArrayList<>();
        derivations.forEach(derivation -> links.addAll(derivation.links()));
        List<Inconsistency> inconsistencies = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (Answer other : answers.subList(i + 1, answers.size())) {
                compare(answers.get(i), other, links, inconsistencies);
            }
        }
        return new Findings(derivations, List.of(new Row(dimension, answers)), links, inconsistencies);
    }

    private List<Derivation> derivations() {
        return answers.stream()
                .flatMap(answer -> switch (answer) {
                    case Answer.Derived derived -> Stream.of(derived.derivation());
                    case Answer.Told told -> Stream.<Derivation>empty();
                })
                .toList();
    }

    private void compare(Answer a, Answer b, List<Link> links, List<Inconsistency> inconsistencies) {
        boolean sums = a instanceof Answer.Derived || b instanceof Answer.Derived;
        boolean oneDay = a.asOf().isOneDay() && a.asOf().equals(b.asOf());
        if (sums && a.value().softlyMeets(b.value())) {
            agreement(a, b).or(() -> agreement(b, a)).ifPresent(links::add);
            links.addAll(entailment(a, b));
            links.addAll(entailment(b, a));
        } else if (sums && oneDay) {
            inconsistencies.add(conflict(a, b));
        }
    }

    /** What a claim tells follows from other claims, if it says no more of the same day than the derived number. */
    private static List<Link> entailment(Answer a, Answer b) {
        boolean follows = a instanceof Answer.Derived
                && b instanceof Answer.Told
                && a.asOf().isOneDay()
                && a.asOf().equals(b.asOf())
                && b.value().hard().contains(a.value().hard())
                && !a.premises().contains(b.id());
        if (!follows || !(a instanceof Answer.Derived derived) || !(b instanceof Answer.Told told)) {
            return List.of();
        }
        String reason = derived.derivation().sentence() + " " + told.words() + " says no more than that.";
        return derived.premises().stream()
                .map(premise -> derived.derivation().link(premise, new Link.End.OfClaim(told.id()), reason))
                .toList();
    }

    /** A derived number and a told one of the same day, or of one that nobody tells. */
    private static Optional<Link> agreement(Answer a, Answer b) {
        if (!(a instanceof Answer.Derived derived) || !(b instanceof Answer.Told told)) {
            return Optional.empty();
        }
        boolean oneDay = told.asOf().isOneDay() && told.asOf().equals(derived.asOf());
        boolean undated = !told.asOf().isOneDay() && told.asOf().meets(derived.asOf());
        return oneDay || undated
                ? Optional.of(agrees(derived, told, oneDay ? "of the same day" : "whose day is not told"))
                : Optional.empty();
    }

    private static Link agrees(Answer.Derived derived, Answer.Told told, String when) {
        String follows = Words.of(derived.value().soft());
        return new Link(
                LinkKind.AGREES,
                new Link.End.OfDerived(derived.id()),
                new Link.End.OfClaim(told.id()),
                Basis.NUMBER,
                Link.Strength.SOFT,
                "What follows from other claims, " + follows + " %, fits " + told.words() + ", " + when,
                List.of(new Link.Compared("number", follows, told.words())));
    }

    private Inconsistency conflict(Answer a, Answer b) {
        List<String> assumptions = Stream.concat(
                        Stream.concat(a.assumptions().stream(), b.assumptions().stream()),
                        Stream.of("Both speak of the same hour of that day."))
                .distinct()
                .toList();
        return new Inconsistency(
                Stream.concat(a.premises().stream(), b.premises().stream()).toList(),
                a.value().meets(b.value()) ? Link.Strength.SOFT : Link.Strength.HARD,
                assumptions,
                "Asked " + dimension.asks() + " on " + a.asOf().latest().orElseThrow() + ", one answer is "
                        + Words.of(a.value().soft()) + " % and another "
                        + Words.of(b.value().soft()) + " %.");
    }
}
