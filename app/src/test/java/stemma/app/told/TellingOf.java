package stemma.app.told;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.text.DayInterval;

/** Claims made by hand, without a case. */
public final class TellingOf {

    private TellingOf() {}

    /** A claim of a type in the own voice of a report; each claim stands in a report of its own id. */
    public static Told claim(String id, ClaimType type, Factuality factuality) {
        return new Told(
                id,
                new Told.Anchor(
                        new Told.Report("report-" + id, Optional.of("Meridian Press"), DayInterval.unbounded()),
                        "body",
                        0,
                        "p-" + id),
                new Told.Kind(type, factuality, Optional.empty(), Optional.empty()),
                new Told.Cast(List.of(party("thugs")), List.of(party("mercenaries")), Optional.empty()),
                new Told.Where(List.of(), List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                new Told.Telling(
                        new Attribution.Voice.Narrator(),
                        List.of(),
                        Optional.empty(),
                        List.of("thugs", "mercenaries")));
    }

    public static Told killed(String id) {
        return claim(id, ClaimType.KILLED, Factuality.ASSERTED);
    }

    public static Told at(Told claim, Told.Spot... spots) {
        return with(claim, new Told.Where(List.of(spots), List.of(), List.of()), claim.when(), claim.count());
    }

    public static Told on(Told claim, String from, String to) {
        DayInterval days = DayInterval.between(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to));
        return with(
                claim,
                claim.where(),
                Optional.of(new Told.When("then", days, TimeInterval.Precision.DAYS, Told.Hold.OTHER)),
                claim.count());
    }

    public static Told counting(Told claim, Told.Count count) {
        return with(claim, claim.where(), claim.when(), Optional.of(count));
    }

    public static Told.Count count(String words, double low, double high, Quantity.Mark... marks) {
        Quantity.Bounds bounds = new Quantity.Bounds(
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                false,
                false,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return new Told.Count(words, bounds, "person", Quantity.Aspect.UNSAID, Set.of(marks), List.of());
    }

    public static Told.Spot place(String id, String... within) {
        return new Told.Spot(id, Optional.of(new PlaceRef(id, id, PlaceRef.Kind.TOWN, 36, 37, 1, List.of(within))));
    }

    private static Told.Party party(String words) {
        return new Told.Party(words, Optional.empty());
    }

    private static Told with(Told claim, Told.Where where, Optional<Told.When> when, Optional<Told.Count> count) {
        return new Told(claim.id(), claim.anchor(), claim.kind(), claim.cast(), where, when, count, claim.telling());
    }
}
