package stemma.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Place;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

/**
 * A claim with the report that it stands in: what comparing works on.
 *
 * @param claim what is stated
 * @param document where
 * @param published the days on which the report can have been published
 * @param proposition id of the claims of this report that state the same thing through the same chain
 */
public record Statement(Claim claim, Document document, DayInterval published, String proposition) {

    public String id() {
        return claim.id();
    }

    public ClaimType type() {
        return claim.type();
    }

    /** The type that stands for its group: attack, killed, injured and damaged are one. */
    public ClaimType group() {
        return claim.type().isHarm() ? ClaimType.ATTACK : claim.type();
    }

    public boolean isInReportOf(Statement other) {
        return document.id().equals(other.document.id());
    }

    public Optional<String> publisher() {
        return document.masthead().publisher().map(Publisher::name);
    }

    /** The words of the sentence that states it. */
    public String sentence() {
        return claim.anchor().sentence().in(document.text());
    }

    public Optional<Quantity> quantity() {
        return claim.measures().quantity();
    }

    public List<Attribution.Link> chain() {
        return claim.attribution().chain();
    }

    /** All places that it names, the most exact of each slot first: where, whence, where to. */
    public List<Place> places() {
        Claim.Roles roles = claim.roles();
        return java.util.stream.Stream.of(roles.place(), roles.placeFrom(), roles.placeTo())
                .flatMap(List::stream)
                .toList();
    }

    /** The days that its own words bound at both ends. */
    public Optional<DayInterval> statedDays() {
        return claim.roles()
                .time()
                .map(TimeInterval::days)
                .filter(days -> days.earliest().isPresent() && days.latest().isPresent());
    }

    /** The days on which what it tells can have happened: as stated, else any up to the day of saying, or the report's own. */
    public DayInterval days() {
        DayInterval stated = claim.roles().time().map(TimeInterval::days).orElseGet(DayInterval::unbounded);
        return stated.isUnbounded() ? new DayInterval(Optional.empty(), told()) : stated;
    }

    /** The last day on which it can have been told; what was said to lie ahead may have come after that was said. */
    private Optional<LocalDate> told() {
        boolean past = claim.factuality() == Factuality.ASSERTED || claim.factuality() == Factuality.NEGATED;
        return claim.attribution()
                .said()
                .filter(said -> past)
                .flatMap(said -> said.days().latest())
                .filter(day -> !published.latest().filter(day::isAfter).isPresent())
                .or(published::latest);
    }
}
