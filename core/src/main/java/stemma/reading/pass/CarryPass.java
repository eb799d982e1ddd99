package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * Carries over what a sentence takes from those before it: which quarter "the quarter" is, and the day
 * of a happening that the report goes on telling.
 */
public final class CarryPass implements Pass {

    @Override
    public void apply(ReportView report) {
        Optional<Draft> harm = Optional.empty();
        for (Draft draft : report.drafts()) {
            for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
                pointing(report, draft, slot);
            }
            if (draft.isHarm()) {
                place(report, draft);
                harm = day(draft, harm);
            }
        }
    }

    /** "the quarter", "the city", "the area": the last place named with that noun, or in the sentence before. */
    private static void pointing(ReportView report, Draft draft, Slot slot) {
        List<Draft.Filler> fillers = draft.slot(slot);
        if (fillers.size() != 1 || fillers.getFirst().head().isEmpty()) {
            return;
        }
        Token head = fillers.getFirst().head().get();
        boolean definite = draft.view()
                .sentence()
                .children(head, "det")
                .anyMatch(d -> List.of("the", "this", "that").contains(d.lower()));
        boolean bare = fillers.getFirst().span().equals(head.span()) && !head.isProperNoun();
        if (!definite
                || !bare
                || draft.view().sentence().children(head, "acl").findAny().isPresent()) {
            return;
        }
        lastNamed(report, draft, head)
                .ifPresent(span -> draft.fill(
                        slot,
                        List.of(new Draft.Filler(span, Optional.empty())),
                        "pointing noun",
                        "“the " + head.text() + "” is the place named last"));
    }

    private static Optional<Span> lastNamed(ReportView report, Draft draft, Token head) {
        int at = report.sentences().indexOf(draft.view());
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            SentenceView view = report.sentences().get(i);
            Optional<Span> named = view.found().places().stream()
                    .filter(p -> p.naming() == stemma.resolve.mention.PlaceMention.Naming.NAME)
                    .filter(p -> p.span().end() <= head.span().start())
                    .filter(p -> view.zone().kind()
                            == Zone.Kind.COMMENT
                            == (draft.view().zone().kind() == Zone.Kind.COMMENT))
                    .map(stemma.resolve.mention.PlaceMention::span)
                    .reduce((first, second) -> second);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "killed in the blast": the place of the attack that is pointed back to. */
    private static void place(ReportView report, Draft draft) {
        boolean points = draft.view().sentence().tokens().stream()
                .filter(t -> draft.view().grammar().classOf(t) == NounClass.EVENT)
                .anyMatch(t -> draft.view()
                        .sentence()
                        .children(t, "det")
                        .anyMatch(d -> d.lower().equals("the")));
        if (draft.hasPlace() || !points || draft.view().isHeadline() || draft.factuality() != Factuality.ASSERTED) {
            return;
        }
        report.drafts().stream()
                .filter(d -> d.isHarm() && !d.view().isHeadline() && !d.isEmpty(Slot.PLACE))
                .filter(d -> d.trigger().end() <= draft.trigger().start())
                .filter(d -> (d.view().zone().kind() == Zone.Kind.COMMENT)
                        == (draft.view().zone().kind() == Zone.Kind.COMMENT))
                .reduce((first, second) -> second)
                .ifPresent(d -> draft.fill(
                        Slot.PLACE,
                        d.slot(Slot.PLACE).stream()
                                .map(f -> new Draft.Filler(f.span(), Optional.empty()))
                                .toList(),
                        "place carried over",
                        "the sentence points back to what happened there"));
    }

    /** A happening told in the sentence before keeps its day. */
    private static Optional<Draft> day(Draft draft, Optional<Draft> before) {
        if (draft.time().isPresent() || draft.view().isHeadline()) {
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
