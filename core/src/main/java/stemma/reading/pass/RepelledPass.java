package stemma.reading.pass;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Token;

/** "The army repelled an attack of the rebels": whoever attacked is the other side of the clash. */
public final class RepelledPass implements Pass {

    private static final String FRAME = "repel";

    @Override
    public void apply(ReportView report) {
        for (Draft clash : report.drafts()) {
            if (clash.match().frame().name().equals(FRAME) && clash.isEmpty(Slot.PATIENT)) {
                foiled(report, clash)
                        .filter(d -> !d.isEmpty(Slot.AGENT))
                        .ifPresent(d -> clash.fill(
                                Slot.PATIENT, d.slot(Slot.AGENT), "repelled attack", "who attacked is the other side"));
            }
        }
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
