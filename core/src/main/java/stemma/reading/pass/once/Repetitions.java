package stemma.reading.pass.once;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/** Drops drafts that say again what a draft of the same type beside them says. */
public final class Repetitions implements Pass {

    @Override
    public void apply(ReportView report) {
        List<Draft> dropped = new ArrayList<>();
        for (Draft draft : report.drafts()) {
            Optional<Draft> deal = brokered(report, draft);
            Optional<Draft> first = brokered(report, draft).or(() -> protested(report, draft));
            first.ifPresent(d -> takeRoles(d, draft));
            if (first.isPresent() || isSent(report, draft) || isNameOfArea(draft)) {
                dropped.add(draft);
            }
        }
        report.drafts().removeIf(d -> dropped.stream().anyMatch(x -> x == d));
    }

    /** "the deal brokered by Ankara": who brokered it is the deal's own. */
    private static Optional<Draft> brokered(ReportView report, Draft draft) {
        Token verb = draft.head();
        return report.in(draft.view()).stream()
                .filter(d -> draft.match().frame().name().equals("broker"))
                .filter(d -> d.type() == ClaimType.AGREEMENT && !d.head().isVerb())
                .filter(d -> verb.head() == d.head().index() && !verb.is("acl:relcl")
                        || d.head().head() == verb.index())
                .findFirst();
    }

    private static void takeRoles(Draft first, Draft second) {
        for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT, Slot.PLACE)) {
            if (first.isEmpty(slot) && !second.isEmpty(slot)) {
                first.fill(slot, second.slot(slot), "told in two words", "the second word tells it");
            }
        }
    }

    /** "sent reinforcements", "reinforcements arrived": the verb says it all. */
    private static boolean isSent(ReportView report, Draft draft) {
        Token noun = draft.head();
        return draft.type() == ClaimType.DEPLOYED
                && noun.isNoun()
                && (noun.is("obj") || noun.is("nsubj"))
                && report.in(draft.view()).stream()
                        .anyMatch(d -> d.type() == ClaimType.DEPLOYED
                                && d.head().isVerb()
                                && d.head().index() == noun.head());
    }

    /** "took to the streets to protest". */
    private static Optional<Draft> protested(ReportView report, Draft draft) {
        Token verb = draft.head();
        return report.in(draft.view()).stream()
                .filter(d -> draft.type() == ClaimType.PROTESTED && (verb.is("xcomp") || verb.is("advcl")))
                .filter(d -> d.type() == ClaimType.PROTESTED && d.head().index() == verb.head())
                .findFirst();
    }

    /** "shelled areas of clashes": the battle only tells which area. */
    private static boolean isNameOfArea(Draft draft) {
        Token noun = draft.head();
        return draft.type() == ClaimType.CLASH
                && draft.match().fillers().isEmpty()
                && noun.is("nmod")
                && draft.view().grammar().phrases().preposition(noun).equals("of")
                && draft.view()
                        .sentence()
                        .head(noun)
                        .filter(area -> draft.view().grammar().classOf(area) == NounClass.PLACE)
                        .isPresent();
    }
}
