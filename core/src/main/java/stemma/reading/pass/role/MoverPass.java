package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.text.Span;

/** Tells withdrawal from flight once it is known whom a pronoun means: in "The rebels lost the hill. They fled" fighters leave. */
public final class MoverPass implements Pass {

    @Override
    public void apply(ReportView report) {
        report.drafts()
                .replaceAll(draft -> isWithdrawal(report, draft)
                        ? draft.as(ClaimType.WITHDREW, "who moves", "those whom the pronoun means are fighters")
                        : draft);
    }

    private static boolean isWithdrawal(ReportView report, Draft draft) {
        List<Draft.Filler> movers = draft.slot(Slot.AGENT);
        return draft.type() == ClaimType.DISPLACED
                && !movers.isEmpty()
                && movers.stream().allMatch(mover -> mover.head().isEmpty() && isForce(report, mover.span()))
                && !isMoved(draft);
    }

    /** "they have been forced out": told of the fighters' people as often as of the fighters. */
    private static boolean isMoved(Draft draft) {
        return draft.match().fillers(Slot.AGENT).stream().anyMatch(pronoun -> pronoun.is("nsubj:pass"));
    }

    private static boolean isForce(ReportView report, Span words) {
        return report.sentences().stream()
                .filter(view -> view.sentence().span().contains(words))
                .flatMap(view -> head(view.sentence().within(words)).stream()
                        .map(head -> view.grammar().classOf(head)))
                .anyMatch(named -> named == NounClass.FORCE);
    }

    private static Optional<Token> head(List<Token> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.index() == word.head()))
                .findFirst();
    }
}
