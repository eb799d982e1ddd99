package stemma.reading.pass.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.resolve.quantity.CountedPhrase;

/** "The toll reached 112 people": where grammar names no victims, the people whom the number counts are the victims. */
public final class CountedPeoplePass implements Pass {

    private static final Set<ClaimType> OF_PEOPLE =
            Set.of(ClaimType.KILLED, ClaimType.INJURED, ClaimType.DETAINED, ClaimType.TRAPPED);

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            bare(draft);
            if (OF_PEOPLE.contains(draft.type()) && draft.isEmpty(Slot.PATIENT)) {
                counted(draft)
                        .ifPresent(noun -> draft.fill(
                                Slot.PATIENT,
                                List.of(Fillers.of(draft.view(), noun)),
                                "counted people",
                                "whom the number counts"));
            }
        }
    }

    /** "as thousands flee": a number without a noun counts people, where nothing else can be counted. */
    private static void bare(Draft draft) {
        boolean people = OF_PEOPLE.contains(draft.type()) || draft.type() == ClaimType.DISPLACED;
        draft.quantity()
                .filter(number -> people && number.unit().isEmpty())
                .ifPresent(number ->
                        draft.count(number.of("person"), "counted people", "only people can be counted here"));
    }

    private static Optional<Token> counted(Draft draft) {
        return draft.quantity()
                .flatMap(quantity -> draft.view().found().counts().stream()
                        .filter(c -> c.quantity().mention().equals(quantity.mention()))
                        .map(CountedPhrase::head)
                        .map(draft.view().sentence()::get)
                        .filter(t -> t.isNoun() && !draft.match().words().contains(t))
                        .filter(t -> !draft.view().grammar().phrases().isPartitive(t))
                        .filter(t -> isPeople(draft, t))
                        .findFirst());
    }

    private static boolean isPeople(Draft draft, Token noun) {
        NounClass named = draft.view().grammar().classOf(noun);
        return named == NounClass.PEOPLE || named == NounClass.CIVILIAN || named == NounClass.FORCE;
    }
}
