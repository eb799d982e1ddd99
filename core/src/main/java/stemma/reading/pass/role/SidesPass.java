package stemma.reading.pass.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Finds who fought in a clash that names a side or none: those who act, or who fell, in the clause around it. "The rebels took
 * the hill after clashes with the army": the rebels fought. "Nine soldiers were killed in the battle": soldiers fought.
 */
public final class SidesPass implements Pass {

    private static final int STEPS = 3;

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.type() != ClaimType.CLASH || !draft.isEmpty(Slot.AGENT)) {
                continue;
            }
            if (draft.head().isVerb()) {
                whileFighting(draft);
            } else {
                around(draft).ifPresent(clause -> fill(report, draft, clause));
            }
        }
    }

    /** "Nine soldiers were killed fighting the rebels": they fought to whom something was done meanwhile. */
    private static void whileFighting(Draft clash) {
        Grammar grammar = clash.view().grammar();
        List<Token> fighters = clash.head().tag().equals("VBG")
                ? grammar.sentence().head(clash.head()).filter(grammar.arguments()::isPassive).stream()
                        .flatMap(verb -> fighters(clash, grammar.arguments().objects(verb)).stream())
                        .toList()
                : List.of();
        if (!fighters.isEmpty()) {
            clash.fill(
                    Slot.AGENT,
                    Fillers.actors(clash.view(), fighters),
                    "side of a clash",
                    "it was done to them as they fought");
        }
    }

    /** The nearest verb, or word of another claim, that the clash hangs on. */
    private static Optional<Token> around(Draft draft) {
        Token at = draft.head();
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            boolean subject = at.is("nsubj") || at.is("conj");
            at = draft.view().sentence().get(at.head());
            if (subject || draft.view().grammar().classOf(at) == NounClass.DEAL) {
                return Optional.empty();
            }
            if (at.isVerb() || at.tag().startsWith("JJ")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static void fill(ReportView report, Draft clash, Token clause) {
        Grammar grammar = clash.view().grammar();
        List<Token> doers = fighters(clash, grammar.arguments().subjects(clause));
        List<Token> others = fighters(clash, grammar.arguments().objects(clause));
        if (doers.isEmpty() && others.isEmpty()) {
            fallen(report, clash, clause)
                    .ifPresent(side -> clash.fill(Slot.AGENT, side, "side of a clash", "they fell in it"));
            return;
        }
        boolean both = !doers.isEmpty() && !others.isEmpty();
        clash.fill(
                Slot.AGENT,
                Fillers.actors(clash.view(), doers.isEmpty() ? others : doers),
                "side of a clash",
                "what else the sentence says of them happened in the clash");
        if (both && clash.isEmpty(Slot.PATIENT)) {
            clash.fill(
                    Slot.PATIENT, Fillers.actors(clash.view(), others), "side of a clash", "it was done to them there");
        }
    }

    private static List<Token> fighters(Draft clash, List<Token> heads) {
        List<Draft.Filler> named = clash.slot(Slot.PATIENT);
        List<Token> found = new ArrayList<>();
        for (Token head : heads) {
            boolean other = named.stream().noneMatch(f -> f.span().contains(head.span()));
            if (other && clash.view().grammar().classOf(head) == NounClass.FORCE) {
                found.add(head);
            }
        }
        return found;
    }

    /** "29 rebels dead in fighting": the dead of a claim whose word is no verb. */
    private static Optional<List<Draft.Filler>> fallen(ReportView report, Draft clash, Token clause) {
        return report.in(clash.view()).stream()
                .filter(d -> d.type() == ClaimType.KILLED || d.type() == ClaimType.INJURED)
                .filter(d -> d.match().words().contains(clause))
                .map(d -> d.slot(Slot.PATIENT).stream()
                        .filter(f -> f.head()
                                .filter(h -> clash.view().grammar().classOf(h) == NounClass.FORCE)
                                .isPresent())
                        .toList())
                .filter(side -> !side.isEmpty())
                .findFirst();
    }
}
