package stemma.reading.pass.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Makes of "accused the army of shelling a camp" the shelling that it tells, with the accused as who did it: blame for a thing
 * that has a type of its own is that thing.
 */
public final class AccusationPass implements Pass {

    private static final Set<String> CHARGE = Set.of("of", "for");

    @Override
    public void apply(ReportView report) {
        List<Draft> dropped = new ArrayList<>();
        for (Draft accusation : report.drafts()) {
            if (accusation.type() != ClaimType.ACCUSED || accusation.isEmpty(Slot.PATIENT)) {
                continue;
            }
            List<Draft> charges = report.in(accusation.view()).stream()
                    .filter(d -> d.isHarm() && isCharge(d, accusation.head()))
                    .toList();
            for (Draft charge : charges) {
                charge.fill(Slot.AGENT, accusation.slot(Slot.PATIENT), "accusation", "they are accused of it");
            }
            if (!charges.isEmpty()) {
                dropped.add(accusation);
            }
        }
        report.drafts().removeIf(d -> dropped.stream().anyMatch(x -> x == d));
    }

    /** "accused of shelling", "held responsible for the shelling", "attributed the shelling to". */
    private static boolean isCharge(Draft charge, Token accuse) {
        Sentence sentence = charge.view().sentence();
        Token at = first(sentence, charge.head());
        Token above = at.head() < 0 ? at : sentence.get(at.head());
        boolean told = above.index() == accuse.index() || isPart(sentence, above, accuse);
        boolean object = at.is("obj") && above.index() == accuse.index();
        return told
                && (object || CHARGE.contains(charge.view().grammar().phrases().preposition(at)));
    }

    /** "responsible" in "held the rebels responsible", on whichever word of the accusation the parser hangs it. */
    private static boolean isPart(Sentence sentence, Token word, Token accuse) {
        boolean responsible = word.lemma().equals("responsible") || word.lemma().equals("accountable");
        boolean onObject = word.head() >= 0 && sentence.get(word.head()).head() == accuse.index();
        return responsible && (word.head() == accuse.index() || onObject);
    }

    private static Token first(Sentence sentence, Token at) {
        return at.is("conj") ? sentence.get(at.head()) : at;
    }
}
