package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;

/**
 * Carries over what a sentence takes from those before it: whom "they" means, and the day of a happening that
 * the report goes on telling.
 */
public final class CarryPass implements Pass {

    private static final Set<Factuality> STILL_TO_COME =
            Set.of(Factuality.FUTURE, Factuality.DIRECTIVE, Factuality.CONDITIONAL);

    @Override
    public void apply(ReportView report) {
        Optional<Draft> harm = Optional.empty();
        for (Draft draft : report.drafts()) {
            for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT)) {
                pronoun(report, draft, slot);
            }
            if (draft.isHarm()) {
                harm = day(draft, harm);
            }
        }
    }

    private static void pronoun(ReportView report, Draft draft, Slot slot) {
        List<Draft.Filler> fillers = draft.slot(slot);
        boolean points = fillers.stream()
                .anyMatch(f -> f.head().filter(CarryPass::isPronoun).isPresent());
        if (!points) {
            return;
        }
        boolean one = fillers.stream()
                .anyMatch(f -> f.head().filter(h -> h.lemma().startsWith("it")).isPresent());
        Optional<Draft.Filler> antecedent = antecedent(report, draft, one ? Antecedents.BODIES : Antecedents.GROUPS);
        List<Draft.Filler> filled = fillers.stream()
                .flatMap(f -> f.head().filter(CarryPass::isPronoun).isPresent()
                        ? antecedent.stream()
                        : java.util.stream.Stream.of(f))
                .toList();
        draft.fill(
                slot,
                filled,
                "pronoun",
                filled.isEmpty() ? "nobody named before it fits" : "the last who were named before it");
    }

    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP") || token.tag().startsWith("W");
    }

    /** The subject nearest before the draft that names people. */
    private static Optional<Draft.Filler> antecedent(ReportView report, Draft draft, Antecedents wanted) {
        int at = report.sentences().indexOf(draft.view());
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            SentenceView view = report.sentences().get(i);
            if (!view.zone().equals(draft.view().zone())) {
                break;
            }
            Optional<Token> subject = view.sentence().tokens().stream()
                    .filter(t -> t.isNoun()
                            && (t.is("nsubj")
                                    || t.is("nsubj:pass")
                                    || wanted == Antecedents.BODIES && (t.is("nmod:poss") || t.is("compound"))))
                    .filter(t -> t.span().end() <= draft.trigger().start())
                    .filter(t -> wanted.allow(view.grammar().classOf(t)))
                    .reduce((first, second) -> second);
            if (subject.isPresent()) {
                return Optional.of(new Draft.Filler(view.grammar().phrases().span(subject.get()), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Whom a pronoun can mean. */
    private enum Antecedents {
        /** "they": several people. */
        GROUPS,
        /** "it": an army, a government. */
        BODIES;

        boolean allow(NounClass named) {
            return switch (this) {
                case GROUPS -> named.isAnimate() && named != NounClass.MEDIA;
                case BODIES -> named == NounClass.FORCE || named == NounClass.AUTHORITY;
            };
        }
    }

    /** A happening told in the sentence before keeps its day. */
    private static Optional<Draft> day(Draft draft, Optional<Draft> before) {
        if (draft.time().isPresent() || draft.view().isHeadline() || STILL_TO_COME.contains(draft.factuality())) {
            return draft.time().isPresent() ? Optional.of(draft) : before;
        }
        Optional<TimeInterval> time = before.filter(
                        b -> b.view().zone().equals(draft.view().zone())
                                && b.view().paragraph().equals(draft.view().paragraph()))
                .flatMap(Draft::time)
                .filter(t -> t.days().isOneDay());
        time.ifPresent(t -> draft.date(t, "day carried over", "the report goes on telling of that day"));
        return before;
    }
}
