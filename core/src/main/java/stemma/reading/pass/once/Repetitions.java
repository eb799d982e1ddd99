package stemma.reading.pass.once;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/** Drops drafts that say again what a draft of the same type beside them says, or that say nothing without one before them. */
public final class Repetitions implements Pass {

    private static final Set<String> ENDS = Set.of("end", "stop", "halt", "cease", "pause");
    private static final Set<String> ROWS = Set.of("series", "string", "wave", "spate");

    private static final String RESPONSIBLE = "was-responsible";

    /** In how many sentences before its own a blow is looked for that somebody is responsible for. */
    private static final int BEFORE = 2;

    @Override
    public void apply(ReportView report) {
        List<Draft> dropped = new ArrayList<>();
        for (Draft draft : report.drafts()) {
            Optional<Draft> first =
                    brokered(report, draft).or(() -> protested(report, draft)).or(() -> death(report, draft));
            first.ifPresent(d -> takeRoles(d, draft));
            if (first.isPresent()
                    || isSent(report, draft)
                    || isNameOfArea(draft)
                    || isEnded(draft)
                    || isInside(report, draft)
                    || isForNothing(report, draft)
                    || isOneOfMany(draft)) {
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

    /** "a way to end the fighting", "a pause in the fighting": that there is fighting is taken for granted. */
    private static boolean isEnded(Draft draft) {
        Token noun = draft.head();
        Sentence sentence = draft.view().sentence();
        boolean bare =
                draft.type() == ClaimType.CLASH && draft.match().fillers().isEmpty();
        boolean known = sentence.children(noun, "det").anyMatch(t -> t.lower().equals("the"));
        return bare
                && known
                && sentence.head(noun)
                        .filter(above -> noun.is("obj") && above.tag().equals("VB") && ENDS.contains(above.lemma())
                                || noun.is("nmod") && draft.view().grammar().classOf(above) == NounClass.DEAL)
                        .isPresent();
    }

    /** "said that Russia was responsible", where no blow was told right before: it may be for anything. */
    private static boolean isForNothing(ReportView report, Draft draft) {
        if (!draft.match().frame().name().equals(RESPONSIBLE)) {
            return false;
        }
        int at = report.sentences().indexOf(draft.view());
        return report.sentences().subList(Math.max(0, at - BEFORE), at + 1).stream()
                .flatMap(view -> report.in(view).stream())
                .noneMatch(other -> other != draft && other.isHarm());
    }

    /** "on fire" in "set a bus on fire". */
    private static boolean isInside(ReportView report, Draft draft) {
        return report.in(draft.view()).stream()
                .anyMatch(d -> d.type() == draft.type()
                        && d.trigger().length() > draft.trigger().length()
                        && d.head().isVerb()
                        && d.trigger().contains(draft.trigger())
                        && d.match()
                                .words()
                                .getLast()
                                .equals(draft.match().words().getLast()));
    }

    /** "the death of 11 militants killed in clashes", where a parser hangs the verb on the death: it tells of the same dead. */
    private static Optional<Draft> death(ReportView report, Draft draft) {
        boolean verb = draft.type() == ClaimType.KILLED && draft.head().tag().equals("VBN");
        return draft.slot(Slot.PATIENT).stream()
                .filter(whom -> verb)
                .flatMap(whom -> whom.head().stream())
                .filter(head -> draft.view().grammar().phrases().isOutcome(head))
                .flatMap(head -> report.in(draft.view()).stream()
                        .filter(d -> d.type() == draft.type() && d.head().equals(head)))
                .findFirst();
    }

    /** "the latest in a series of raids": the others are only thought of. */
    private static boolean isOneOfMany(Draft draft) {
        Sentence sentence = draft.view().sentence();
        return draft.head().isNoun()
                && sentence.head(draft.head())
                        .filter(row -> draft.head().is("nmod") && ROWS.contains(row.lemma()) && row.index() > 2)
                        .filter(row -> sentence.tokens().subList(Math.max(0, row.index() - 4), row.index()).stream()
                                .anyMatch(t -> t.lower().equals("latest")))
                        .isPresent();
    }
}
