package stemma.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.text.DayInterval;

/** A claim as people left it. */
public final class Corrected {

    private Corrected() {}

    /**
     * The claim with its corrections; nothing if it was rejected.
     *
     * <p>Words that a person picked name a place, an actor or a source by themselves: no entry of a table is put behind them. A
     * corrected number keeps unit and aspect of the one that was read, and is no longer hedged.
     */
    public static Optional<Claim> of(Claim claim, ClaimReview review) {
        if (review.verdict() == ClaimReview.Verdict.REJECTED) {
            return Optional.empty();
        }
        Claim corrected = claim;
        for (Map.Entry<Slot, Correction.Value> correction : review.corrections().entrySet()) {
            corrected = with(corrected, correction.getKey(), correction.getValue());
        }
        return Optional.of(corrected);
    }

    private static Claim with(Claim claim, Slot slot, Correction.Value value) {
        return switch (value) {
            case Correction.Label(String word) -> labelled(claim, slot, word);
            case Correction.Words(List<Mention> words) ->
                slot == Slot.SOURCES ? said(claim, words) : with(claim, worded(claim.roles(), slot, words));
            case Correction.Days(DayInterval days) -> with(claim, dated(claim, days));
            case Correction.Count count -> with(claim, counted(claim, count));
        };
    }

    private static Claim labelled(Claim claim, Slot slot, String word) {
        ClaimType type = slot == Slot.TYPE ? ClaimType.of(word).orElseThrow() : claim.type();
        Factuality factuality = slot == Slot.FACTUALITY ? Factuality.of(word).orElseThrow() : claim.factuality();
        return new Claim(
                claim.id(),
                claim.anchor(),
                type,
                factuality,
                claim.roles(),
                claim.measures(),
                claim.attribution(),
                claim.wording());
    }

    private static Claim.Roles worded(Claim.Roles was, Slot slot, List<Mention> words) {
        List<Actor> actors = words.stream().map(Actor::new).toList();
        List<Place> places = words.stream().map(Place::new).toList();
        return new Claim.Roles(
                slot == Slot.AGENT ? actors : was.agent(),
                slot == Slot.PATIENT ? actors : was.patient(),
                slot == Slot.PLACE ? places : was.place(),
                slot == Slot.PLACE_FROM ? places : was.placeFrom(),
                slot == Slot.PLACE_TO ? places : was.placeTo(),
                was.time());
    }

    private static Claim.Roles dated(Claim claim, DayInterval days) {
        Claim.Roles was = claim.roles();
        Mention words =
                was.time().map(TimeInterval::mention).orElse(claim.anchor().trigger());
        TimeInterval.Precision precision = days.isOneDay() ? TimeInterval.Precision.DAY : TimeInterval.Precision.DAYS;
        return new Claim.Roles(
                was.agent(),
                was.patient(),
                was.place(),
                was.placeFrom(),
                was.placeTo(),
                Optional.of(new TimeInterval(words, days, precision, TimeInterval.Anchor.CALENDAR)));
    }

    private static Claim.Measures counted(Claim claim, Correction.Count count) {
        Claim.Measures was = claim.measures();
        Quantity read = was.quantity().orElseGet(() -> unread(claim.anchor().trigger()));
        Quantity.Bounds bounds =
                new Quantity.Bounds(count.low(), count.high(), false, false, count.low(), count.high());
        Quantity quantity = new Quantity(
                read.mention(),
                bounds,
                count.unit().orElse(read.unit()),
                read.aspect(),
                Set.of(),
                read.of(),
                read.subsets(),
                List.of());
        return new Claim.Measures(Optional.of(quantity), was.victims(), was.means(), was.status());
    }

    /** Where nothing was counted: a number of nobody knows what, which is compared with nothing. */
    private static Quantity unread(Mention trigger) {
        return new Quantity(
                trigger,
                Quantity.Bounds.none(),
                "unsaid",
                Quantity.Aspect.UNSAID,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Claim said(Claim claim, List<Mention> sources) {
        List<Attribution.Link> chain = sources.stream()
                .map(words -> new Attribution.Link(
                        new Attribution.Source(
                                words, Attribution.Kind.UNNAMED, Optional.empty(), Affiliation.unknown()),
                        words,
                        claim.anchor().sentence()))
                .toList();
        Attribution was = claim.attribution();
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                claim.roles(),
                claim.measures(),
                new Attribution(was.voice(), chain, chain.isEmpty() ? Optional.empty() : was.mode(), was.said()),
                claim.wording());
    }

    private static Claim with(Claim claim, Claim.Roles roles) {
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                roles,
                claim.measures(),
                claim.attribution(),
                claim.wording());
    }

    private static Claim with(Claim claim, Claim.Measures measures) {
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                claim.roles(),
                measures,
                claim.attribution(),
                claim.wording());
    }
}
