package stemma.app.likeness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.app.likeness.LookAlike.Difference;
import stemma.app.likeness.LookAlike.Meeting;
import stemma.app.told.Told;
import stemma.claim.PlaceRef;

/** How the most exact places of two claims stand to each other. */
final class PlaceMeeting {

    private PlaceMeeting() {}

    static Meeting of(Told.Where one, Told.Where other) {
        Optional<Told.Spot> here = first(one);
        Optional<Told.Spot> there = first(other);
        if (here.isEmpty() || there.isEmpty()) {
            return Meeting.UNSAID;
        }
        if (here.get().resolved().isPresent() && there.get().resolved().isPresent()) {
            return of(here.get().resolved().get(), there.get().resolved().get());
        }
        return folded(here.get()).equals(folded(there.get())) ? Meeting.SAME : Meeting.UNSAID;
    }

    private static Meeting of(PlaceRef one, PlaceRef other) {
        if (one.id().equals(other.id())) {
            return Meeting.SAME;
        }
        return holds(one, other) || holds(other, one) ? Meeting.PARTLY : Meeting.APART;
    }

    /** Whether a place holds another; of a region, whose edges nobody drew, whether it may. */
    private static boolean holds(PlaceRef wide, PlaceRef narrow) {
        boolean mayHold = wide.kind() == PlaceRef.Kind.REGION
                && !wide.within().isEmpty()
                && narrow.within().contains(wide.within().getFirst());
        return mayHold || narrow.within().contains(wide.id());
    }

    static Optional<Difference> difference(Told.Where one, Told.Where other, Meeting meeting) {
        return switch (meeting) {
            case SAME, APART -> Optional.empty();
            case PARTLY, UNSAID ->
                one.all().isEmpty() && other.all().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Difference(Part.PLACE, why(one, other)));
        };
    }

    private static String why(Told.Where one, Told.Where other) {
        List<Told.Spot> there = other.all();
        if (there.isEmpty()) {
            return "names no place";
        }
        Told.Spot spot = there.getFirst();
        if (one.all().isEmpty()) {
            return "names a place: " + spot.shown();
        }
        if (spot.resolved().isEmpty()) {
            return "names a place that could not be resolved: " + spot.shown();
        }
        Optional<PlaceRef> here = one.all().getFirst().resolved();
        if (here.isEmpty()) {
            return "names " + spot.shown();
        }
        boolean wider = holds(spot.resolved().get(), here.get());
        return (wider ? "names a wider place: " : "names a place within: ") + spot.shown();
    }

    private static Optional<Told.Spot> first(Told.Where where) {
        return where.all().stream().findFirst();
    }

    private static String folded(Told.Spot spot) {
        return spot.words().toLowerCase(Locale.ROOT);
    }
}
