package stemma.fakes;

import static stemma.fakes.Samples.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Attribution;
import stemma.claim.Camp;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.export.ReportClaims;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Zone;

/** A claim with every slot filled, in a report with an emoji, Arabic and half a surrogate pair. */
public final class RichClaim {

    public static final Document REPORT = Samples.report(
            "orontes/1.txt",
            "Orontes News",
            "2016-11-28",
            "😀 \ud83d Medics in حلب told a neighbour on Saturday, a channel reported, that more than 12 of"
                    + " the 45 \"terrorists\", including 3 boys, were killed in Tariq/Bab by a mortar from army posts.");

    private static final Camp PRESS = new Camp("agency", "agencies");

    private RichClaim() {}

    public static ReportClaims report() {
        Sum sum = new Sum(moreThan12(), List.of(part("12"), part("3 boys")), Sum.Verdict.HOLDS);
        return new ReportClaims(
                REPORT,
                REPORT.published(),
                List.of(claim()),
                Map.of("c1a1m0001", "p1"),
                Map.of("c1a1m0001", sum),
                "rules-1",
                new Affiliation(Optional.of("orontes-news"), PRESS));
    }

    private static Sum.Part part(String words) {
        return new Sum.Part(mention(REPORT, words), Quantity.Bounds.exactly(words.equals("12") ? 12 : 3));
    }

    public static Claim claim() {
        return new Claim(
                "c1a1m0001",
                Samples.anchor(REPORT, Zone.Kind.CAPTION, mention(REPORT, "killed")),
                ClaimType.KILLED,
                Factuality.ASSERTED,
                roles(),
                measures(),
                attribution(),
                List.of(new Claim.LoadedWord(mention(REPORT, "terrorists"), Claim.Leaning.AGAINST)));
    }

    private static Claim.Roles roles() {
        PlaceRef quarter = new PlaceRef(
                "aleppo/bab", "Tariq al-Bab", PlaceRef.Kind.NEIGHBOURHOOD, 36.2, 37, 0.75, List.of("aleppo", "syria"));
        return new Claim.Roles(
                List.of(new Actor(
                        mention(REPORT, "army posts"),
                        Optional.of(new Actor.ActorRef("army", "the army of the state")),
                        new Affiliation(Optional.of("state"), new Camp("government", "the government")))),
                List.of(new Actor(mention(REPORT, "terrorists"))),
                List.of(
                        new Place(mention(REPORT, "Tariq/Bab"), Optional.of(quarter)),
                        new Place(mention(REPORT, "حلب"))),
                List.of(new Place(mention(REPORT, "army posts"))),
                List.of(new Place(mention(REPORT, "حلب"))),
                Optional.of(saturday()));
    }

    private static TimeInterval saturday() {
        return new TimeInterval(
                mention(REPORT, "on Saturday"),
                DayInterval.until(LocalDate.parse("2016-11-26")),
                TimeInterval.Precision.DAY,
                TimeInterval.Anchor.REPORT);
    }

    private static Quantity.Bounds moreThan12() {
        return new Quantity.Bounds(
                OptionalDouble.of(12),
                OptionalDouble.empty(),
                true,
                false,
                OptionalDouble.of(12),
                OptionalDouble.of(15.5));
    }

    private static Claim.Measures measures() {
        Quantity quantity = new Quantity(
                mention(REPORT, "more than 12"),
                moreThan12(),
                "person",
                Quantity.Aspect.FLOW,
                Set.of(Quantity.Mark.APPROX, Quantity.Mark.JOINT),
                Optional.of(new Quantity.Whole(mention(REPORT, "the 45"), 45, "person")),
                List.of(new Quantity.Subset(mention(REPORT, "3 boys"), Quantity.Bounds.exactly(3), Set.of())),
                List.of());
        return new Claim.Measures(
                Optional.of(quantity),
                Optional.of(new Victims(Victims.Status.COMBATANT, Optional.of(mention(REPORT, "terrorists")))),
                Optional.of(Means.SHELLING),
                Optional.empty());
    }

    private static Attribution attribution() {
        return new Attribution(
                new Attribution.Voice.Commenter(Optional.of("Layla \"L\"")),
                List.of(
                        link("Medics", Attribution.Kind.UNNAMED, "told", Optional.empty()),
                        link(
                                "a channel",
                                Attribution.Kind.ORGANISATION,
                                "reported",
                                Optional.of(new Actor.ActorRef("channel", "Channel")))),
                Optional.of(Attribution.Mode.INDIRECT),
                Optional.of(saturday()));
    }

    private static Attribution.Link link(
            String who, Attribution.Kind kind, String cue, Optional<Actor.ActorRef> entity) {
        return new Attribution.Link(
                new Attribution.Source(
                        mention(REPORT, who),
                        kind,
                        entity,
                        new Affiliation(entity.map(Actor.ActorRef::id), entity.isPresent() ? PRESS : Camp.UNKNOWN)),
                mention(REPORT, cue),
                mention(REPORT, "more than 12 of the 45").span());
    }
}
