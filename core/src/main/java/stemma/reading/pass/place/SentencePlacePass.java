package stemma.reading.pass.place;

import java.util.List;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Gives a draft without a place of its own the one that its sentence names. */
public final class SentencePlacePass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            for (Draft draft : drafts) {
                if (!draft.hasPlace() && needsPlace(draft.type())) {
                    fill(draft, drafts);
                }
            }
        }
    }

    private static void fill(Draft draft, List<Draft> drafts) {
        SentenceView view = draft.view();
        List<PlaceMention> names = view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME || view.isHeadline())
                .filter(p -> !PlacePass.isInSource(view, p))
                .filter(p -> !isElsewhere(draft, p, drafts))
                .filter(p -> draft.quantity()
                        .filter(number -> number.mention().span().contains(p.span()))
                        .isEmpty())
                .toList();
        if (!names.isEmpty() && names.size() <= 3) {
            draft.fill(
                    Slot.PLACE,
                    names.stream().map(Fillers::of).toList(),
                    "place in the sentence",
                    "the sentence names no other place");
        }
    }

    /** Whether a place only tells whence people are, or where they go in another claim. */
    private static boolean isElsewhere(Draft draft, PlaceMention mention, List<Draft> drafts) {
        boolean moved = drafts.stream()
                .flatMap(d -> List.of(Slot.PLACE_FROM, Slot.PLACE_TO).stream().flatMap(s -> d.slot(s).stream()))
                .anyMatch(f -> f.span().overlaps(mention.span()));
        boolean holds = draft.type() == ClaimType.BESIEGED || draft.type() == ClaimType.PROTESTED;
        return moved || !holds && Route.isOrigin(draft.view(), mention) || PlacePass.isDateline(draft.view(), mention);
    }

    private static boolean needsPlace(ClaimType type) {
        return switch (type) {
            case ATTACK,
                    CLASH,
                    KILLED,
                    INJURED,
                    DAMAGED,
                    CAPTURED,
                    CONTROLS,
                    ADVANCED,
                    BESIEGED,
                    CLEARED,
                    TRAPPED,
                    PROTESTED -> true;
            case AGREEMENT,
                    DETAINED,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    DEPLOYED,
                    WITHDREW,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED -> false;
        };
    }
}
