package stemma.reading.pass.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Adds the place that a sentence opens with to all that it tells: "In A, gunmen fired at B and two people were hurt". */
public final class OpeningPass implements Pass {

    private static final Set<String> OPENING = Set.of("in", "near", "at", "around", "outside", "inside");
    private static final List<Slot> SLOTS = List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO);

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            opening(view).ifPresent(place -> report.in(view).forEach(draft -> add(draft, place)));
        }
    }

    private static void add(Draft draft, PlaceMention place) {
        boolean known = SLOTS.stream()
                .flatMap(s -> draft.slot(s).stream())
                .anyMatch(f -> f.span().overlaps(place.span()));
        if (!known) {
            List<Draft.Filler> all = new ArrayList<>(draft.slot(Slot.PLACE));
            all.add(Fillers.of(place));
            draft.fill(Slot.PLACE, all, "place that opens the sentence", "what the sentence tells plays there");
        }
    }

    /** "In A, ...", "Meanwhile near A ...": the place stands before everything else. */
    private static Optional<PlaceMention> opening(SentenceView view) {
        return view.found().places().stream().filter(m -> opens(view, m)).findFirst();
    }

    static boolean opens(SentenceView view, PlaceMention mention) {
        return mention.naming() == PlaceMention.Naming.NAME
                && opens(view, view.sentence().within(mention.span()).getFirst());
    }

    private static boolean opens(SentenceView view, Token first) {
        Token start = view.sentence().get(0);
        if (first.index() == 0) {
            return OPENING.contains(start.lower());
        }
        Token before = view.sentence().get(first.index() - 1);
        return first.index() <= 2 && !start.isNoun() && OPENING.contains(before.lower());
    }
}
