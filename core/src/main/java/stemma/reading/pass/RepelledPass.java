package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Token;

/**
 * "The army repelled an attack of the rebels": whoever attacked is the other side of the clash. "... killing many of them": so did
 * who repelled it, though a parser hangs the participle on the attack.
 */
public final class RepelledPass implements Pass {

    private static final String FRAME = "repel";

    @Override
    public void apply(ReportView report) {
        for (Draft clash : report.drafts()) {
            if (clash.match().frame().name().equals(FRAME)) {
                foiled(report, clash).ifPresent(attack -> sides(report, clash, attack));
            }
        }
    }

    private static void sides(ReportView report, Draft clash, Draft attack) {
        List<Token> attackers = clash.view().grammar().arguments().by(clash.head());
        if (attack.isEmpty(Slot.AGENT) && !clash.isEmpty(Slot.AGENT) && !attackers.isEmpty()) {
            attack.fill(
                    Slot.AGENT,
                    Fillers.actors(clash.view(), attackers),
                    "repelled attack",
                    "whose attack it was stands behind it");
        }
        if (clash.isEmpty(Slot.PATIENT) && !attack.isEmpty(Slot.AGENT)) {
            clash.fill(Slot.PATIENT, attack.slot(Slot.AGENT), "repelled attack", "who attacked is the other side");
        }
        report.in(clash.view()).stream()
                .filter(d -> d.isHarm() && isParticiple(d) && !clash.isEmpty(Slot.AGENT))
                .filter(d -> d.head().index() > attack.head().index()
                        && d.view().sentence().isUnder(d.head(), clash.head()))
                .forEach(d -> d.fill(Slot.AGENT, clash.slot(Slot.AGENT), "repelled attack", "who repelled it did so"));
    }

    private static boolean isParticiple(Draft draft) {
        return draft.head().tag().equals("VBG")
                && draft.view().sentence().child(draft.head(), "aux").isEmpty()
                && draft.view().sentence().child(draft.head(), "nsubj").isEmpty();
    }

    private static Optional<Draft> foiled(ReportView report, Draft clash) {
        Token verb = clash.head();
        return report.in(clash.view()).stream()
                .filter(d -> d.type() != ClaimType.CLASH)
                .filter(d -> d.match().words().stream()
                        .anyMatch(w -> w.head() == verb.index() && (w.is("obj") || w.is("nsubj:pass"))))
                .findFirst();
    }
}
