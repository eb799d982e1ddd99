package stemma.reading.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Lets the claims of one sentence that tell one happening share what only one of them says: an attack and its dead and
 * wounded have one place, one agent, one means.
 */
public final class SharingPass implements Pass {

    /** The rule by which a blow has those for who did it who claim it for themselves. */
    public static final String CLAIMED = "claimed blow";

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            report.in(view).forEach(draft -> done(draft, report.in(view)));
            List<Draft> harm = report.in(view).stream().filter(Draft::isHarm).toList();
            List<Draft> protests = report.in(view).stream()
                    .filter(d -> d.type() == ClaimType.PROTESTED)
                    .toList();
            for (Draft draft : harm) {
                share(draft, harm);
                sharePlace(draft, protests);
            }
        }
    }

    /** "The rebels' assault on the town killed two": whoever wages what does it. */
    private static void done(Draft draft, List<Draft> all) {
        if (draft.isEmpty(Slot.AGENT) && draft.factuality() != Factuality.NEGATED) {
            all.stream()
                    .filter(d -> d != draft && !d.isEmpty(Slot.AGENT) && !isClaimed(d))
                    .filter(d -> d.match().words().stream().anyMatch(t -> t.isNoun() && isDoneBy(draft, t)))
                    .findFirst()
                    .ifPresent(d -> draft.fill(
                            Slot.AGENT,
                            d.slot(Slot.AGENT),
                            "who waged it",
                            "what they did is the subject of the verb"));
        }
    }

    /** "A bombing claimed by the front killed two": nobody but the front says that the front killed them. */
    private static boolean isClaimed(Draft draft) {
        return draft.derivation().stream()
                .anyMatch(step ->
                        step.slot().equals(Slot.AGENT.label()) && step.rule().equals(CLAIMED));
    }

    /** "the assault killed", "the assault which killed", "the assault left two dead", "liberated by an operation". */
    private static boolean isDoneBy(Draft draft, Token event) {
        if (draft.match().fillers(Slot.AGENT).contains(event)) {
            return true;
        }
        if (!draft.isHarm()) {
            return false;
        }
        Sentence sentence = draft.view().sentence();
        Token verb = draft.head();
        for (int steps = 0; steps < 2 && !verb.isVerb() && verb.head() >= 0; steps++) {
            verb = sentence.get(verb.head());
        }
        boolean leaves = verb.equals(draft.head()) || verb.lemma().equals("leave");
        boolean subject = event.head() == verb.index() && event.is("nsubj") && !event.is("nsubj:pass");
        boolean relative = verb.is("acl:relcl")
                && verb.head() == event.index()
                && sentence.children(verb, "nsubj")
                        .anyMatch(t -> !t.is("nsubj:pass") && t.tag().equals("WDT"));
        return verb.isVerb() && leaves && (subject || relative);
    }

    /** But "no casualties" have nobody who did them. */
    private static void share(Draft draft, List<Draft> harm) {
        sharePlace(draft, harm);
        if (draft.isEmpty(Slot.AGENT) && draft.factuality() != Factuality.NEGATED) {
            nearest(draft, harm, Slot.AGENT)
                    .map(d -> Fillers.others(draft, Slot.AGENT, d.slot(Slot.AGENT)))
                    .filter(doers -> !doers.isEmpty())
                    .ifPresent(doers -> draft.fill(
                            Slot.AGENT, doers, "same happening", "another claim of the sentence names who did it"));
        }
        if (draft.means().isEmpty()) {
            harm.stream()
                    .filter(d -> d.means().isPresent())
                    .findFirst()
                    .flatMap(Draft::means)
                    .ifPresent(m -> draft.by(m, "same happening", "another claim of the sentence tells the means"));
        }
    }

    /** The place of other harm, and of a protest that it befell. */
    private static void sharePlace(Draft draft, List<Draft> others) {
        if (draft.isEmpty(Slot.PLACE)) {
            nearest(draft, others, Slot.PLACE)
                    .ifPresent(d -> draft.fill(
                            Slot.PLACE,
                            d.slot(Slot.PLACE),
                            "same happening",
                            "another claim of the sentence names its place"));
        }
    }

    private static Optional<Draft> nearest(Draft draft, List<Draft> harm, Slot slot) {
        return harm.stream()
                .filter(d -> d != draft && !d.isEmpty(slot) && (slot != Slot.AGENT || !isClaimed(d)))
                .min(Comparator.comparingInt(
                        d -> Math.abs(d.head().index() - draft.head().index())));
    }
}
