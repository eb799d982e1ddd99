package stemma.reading.pass.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Adds to a place those that the text names around it: "in A, a town in B province" tells both. */
public final class EnclosingPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
                enclose(draft, slot);
            }
        }
    }

    private static void enclose(Draft draft, Slot slot) {
        List<Draft.Filler> all = new ArrayList<>();
        for (Draft.Filler filler : draft.slot(slot)) {
            all.add(filler);
            mention(draft.view(), filler).stream()
                    .flatMap(m -> Neighbours.around(draft.view(), m).stream())
                    .filter(p -> slot == Slot.PLACE || !Neighbours.isNear(draft.view(), p))
                    .filter(p -> !isFilled(draft, p))
                    .map(Fillers::of)
                    .filter(f -> !all.contains(f))
                    .forEach(all::add);
        }
        if (all.size() > draft.slot(slot).size()) {
            draft.fill(slot, all, "place around it", "the text names it as where the other lies");
        }
    }

    static Optional<PlaceMention> mention(SentenceView view, Draft.Filler filler) {
        return view.found().places().stream()
                .filter(p -> p.span().overlaps(filler.span()))
                .findFirst();
    }

    private static boolean isFilled(Draft draft, PlaceMention mention) {
        return List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO).stream()
                .flatMap(s -> draft.slot(s).stream())
                .anyMatch(f -> f.span().overlaps(mention.span()));
    }
}
