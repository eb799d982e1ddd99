package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.claim.Victims;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;

/** Tells whether the people of a count are said to be civilians or fighters, by the noun that names them. */
public final class VictimsPass implements Pass {

    private static final Set<ClaimType> COUNTED =
            Set.of(ClaimType.KILLED, ClaimType.INJURED, ClaimType.DISPLACED, ClaimType.DETAINED);

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (COUNTED.contains(draft.type())) {
                Slot who = draft.type() == ClaimType.DISPLACED ? Slot.AGENT : Slot.PATIENT;
                describe(report, draft, draft.slot(who));
            }
        }
    }

    private static void describe(ReportView report, Draft draft, List<Draft.Filler> fillers) {
        Set<Victims.Status> all = fillers.stream().map(f -> status(draft, f)).collect(Collectors.toSet());
        all.remove(Victims.Status.UNSAID);
        if (all.isEmpty()) {
            draft.describe(
                    new Victims(Victims.Status.UNSAID, Optional.empty()),
                    "noun for the people",
                    "no word says whether they fight");
            return;
        }
        Victims.Status status =
                all.size() > 1 ? Victims.Status.MIXED : all.iterator().next();
        Mention words = Mention.of(report.text(), fillers.getFirst().span());
        draft.describe(
                new Victims(status, Optional.of(words)), "noun for the people", "“" + words.text() + "” names them");
    }

    private static Victims.Status status(Draft draft, Draft.Filler filler) {
        NounClass named =
                filler.head().map(h -> draft.view().grammar().classOf(h)).orElse(NounClass.OTHER);
        return switch (named) {
            case CIVILIAN -> Victims.Status.CIVILIAN;
            case FORCE -> Victims.Status.COMBATANT;
            case PEOPLE,
                    AUTHORITY,
                    PERSON,
                    PLACE,
                    STRUCTURE,
                    VEHICLE,
                    WEAPON,
                    EVENT,
                    DEAL,
                    RELIEF,
                    MEDIA,
                    MEASURE,
                    TIME,
                    OTHER -> Victims.Status.UNSAID;
        };
    }
}
