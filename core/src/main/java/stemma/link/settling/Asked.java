package stemma.link.settling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** What claims ask about, in words that go into a sentence: what is counted, where, when. */
final class Asked {

    private Asked() {}

    /** What is counted, as in "a count of …". */
    static String counted(Statement statement) {
        String unit = statement.quantity().map(Quantity::unit).orElse("");
        return switch (statement.type()) {
            case KILLED -> "the dead";
            case INJURED -> "the injured";
            case CAPTURED, CONTROLS, ADVANCED -> ground(unit);
            case DISPLACED, RETURNED, TRAPPED -> "the people concerned";
            case ATTACK,
                    CLASH,
                    DAMAGED,
                    BESIEGED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    DEPLOYED,
                    WITHDREW,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED,
                    PROTESTED -> unit.isBlank() ? "the same thing" : things(unit);
        };
    }

    private static String ground(String unit) {
        return switch (unit) {
            case "", "place" -> "the places, with a list of them,";
            case "km2", "percent" -> "the ground, with a map of it,";
            default -> things(unit);
        };
    }

    /** A unit as a word of a sentence. */
    static String things(String unit) {
        return switch (unit) {
            case "km2" -> "square kilometres";
            case "km" -> "kilometres";
            case "percent" -> "the share";
            case "person" -> "people";
            case "family" -> "families";
            default -> unit.endsWith("s") ? unit : unit + "s";
        };
    }

    /** " in X", of the smallest place that any of the claims names; else nothing. */
    static String where(Statement... claims) {
        return Stream.of(claims)
                .flatMap(claim -> claim.claim().roles().place().stream())
                .min((a, b) -> kind(a).compareTo(kind(b)))
                .map(place -> " in "
                        + place.resolved()
                                .map(PlaceRef::name)
                                .orElseGet(() -> place.mention().text()))
                .orElse("");
    }

    private static PlaceRef.Kind kind(Place place) {
        return place.resolved().map(PlaceRef::kind).orElse(PlaceRef.Kind.COUNTRY);
    }

    /** " on 2016-11-26", the days that a claim states, else "of that time". */
    static String when(Statement... claims) {
        return Stream.of(claims)
                .flatMap(claim -> claim.statedDays().stream())
                .findFirst()
                .map(Asked::days)
                .orElse(" of the same day");
    }

    private static String days(DayInterval days) {
        String from = days.earliest().orElseThrow().toString();
        return days.isOneDay()
                ? " of " + from
                : " of " + from + " to " + days.latest().orElseThrow();
    }

    /** Whether a person or group is named that the other claim does not name. */
    static Optional<String> agent(Statement statement) {
        return statement.claim().roles().agent().stream()
                .findFirst()
                .map(agent -> "“" + agent.mention().text() + "”");
    }

    /** Who a claim is from, the first source's words, else the outlet, else the report. */
    static String speaker(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(link -> link.source().mention().text())
                .or(statement::publisher)
                .orElseGet(() -> "report " + statement.document().id());
    }

    /** The speakers of claims, each once. */
    static String speakers(Statement... claims) {
        List<String> names = Stream.of(claims).map(Asked::speaker).distinct().toList();
        return String.join(" and ", names);
    }

    /** What a claim tells of, as in "an account of …". */
    static String told(ClaimType type) {
        return switch (type) {
            case ATTACK -> "the attack";
            case CLASH -> "the fighting";
            case KILLED -> "the deaths";
            case INJURED -> "the injuries";
            case DAMAGED -> "the damage";
            case CAPTURED, CONTROLS -> "who held the place";
            case ADVANCED -> "the advance";
            case BESIEGED -> "the siege";
            case CLEARED -> "the clearing";
            case DETAINED -> "the arrests";
            case SURRENDERED -> "the surrender";
            case DISPLACED -> "the flight";
            case RETURNED -> "the return";
            case TRAPPED -> "the people who were trapped";
            case DEPLOYED -> "the deployment";
            case WITHDREW -> "the withdrawal";
            case AGREEMENT -> "the agreement";
            case DEMANDED -> "the demand";
            case PLEDGED -> "the pledge";
            case AIDED -> "the aid";
            case ACCUSED -> "the accusation";
            case PROTESTED -> "the protest";
        };
    }
}
