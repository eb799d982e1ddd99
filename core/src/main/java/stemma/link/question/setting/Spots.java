package stemma.link.question.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Pair;
import stemma.link.Statement;

/**
 * Where two claims speak of: the most exact places that each names, without those that only say where others lie. Keeps what it
 * worked out for each claim, and so is for one pile.
 */
public final class Spots {

    private static final Map<String, String> SIDES =
            Map.of("east", "west", "west", "east", "north", "south", "south", "north");

    private final Places places;
    /** By the ids of claims. */
    private final Map<String, Spot> known = new ConcurrentHashMap<>();

    /**
     * Where one claim speaks of.
     *
     * @param exact the places that it names, without those that only say where others of them lie
     * @param ids of those
     * @param unknown names that mean no known place, folded
     * @param sides of {@link #SIDES}, those that its words name
     */
    private record Spot(List<PlaceRef> exact, Set<String> ids, Set<String> unknown, Set<String> sides) {}

    public Spots(Places places) {
        this.places = places;
    }

    /** How the most exact places of the two lie to each other. */
    public Fit of(Pair pair) {
        Spot here = spot(pair.first());
        Spot there = spot(pair.second());
        boolean same = here.unknown().equals(there.unknown());
        boolean equal = same && here.ids().equals(there.ids());
        if (here.ids().isEmpty() || there.ids().isEmpty()) {
            if (equal && !here.unknown().isEmpty()) {
                return Fit.EQUAL;
            }
            return areOpposite(pair) ? Fit.APART : Fit.UNSAID;
        }
        if (equal) {
            return Fit.EQUAL;
        }
        boolean apart =
                here.exact().stream().noneMatch(a -> there.exact().stream().anyMatch(b -> places.overlaps(a, b)));
        return apart ? Fit.APART : Fit.NESTED;
    }

    /** "killed 219 in the east of the city, 42 in the west": nothing is known of "the west" but that it is not the east. */
    public boolean areOpposite(Pair pair) {
        Set<String> here = spot(pair.first()).sides();
        Set<String> there = spot(pair.second()).sides();
        boolean unknown =
                spot(pair.first()).ids().isEmpty() || spot(pair.second()).ids().isEmpty();
        return unknown
                && here.size() == 1
                && there.size() == 1
                && here.stream().map(SIDES::get).allMatch(there::contains);
    }

    private static Set<String> sides(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .flatMap(word -> SIDES.keySet().stream().filter(word::contains))
                .collect(Collectors.toSet());
    }

    /** Whether they name one place as far as is known, and one of them a part of it in words that no table knows. */
    public boolean isPerhapsEqual(Pair pair) {
        boolean unknown =
                !unknown(pair.first()).isEmpty() || !unknown(pair.second()).isEmpty();
        return of(pair) == Fit.NESTED && unknown;
    }

    /** Whether each of the places of one lies in, or is, a place that the other names, and nothing that it names is unknown. */
    public boolean isWithin(Statement inner, Statement outer) {
        return unknown(inner).isEmpty() && unknown(outer).isEmpty() && liesIn(inner, outer);
    }

    /** Whether each of the known places of one lies in, or is, a place that the other names, among whatever else. */
    public boolean liesIn(Statement inner, Statement outer) {
        return !exact(inner).isEmpty()
                && exact(inner).stream()
                        .allMatch(place -> exact(outer).stream().anyMatch(around -> places.contains(around, place)));
    }

    /** Whether some place of one is, or lies in, a place with sharp edges that the other names. */
    public boolean touches(Statement inner, Statement outer) {
        return unknown(outer).isEmpty()
                && exact(inner).stream()
                        .anyMatch(place -> exact(outer).stream()
                                .filter(this::isSharp)
                                .anyMatch(around -> places.contains(around, place)));
    }

    private boolean isSharp(PlaceRef place) {
        return place.kind().compareTo(PlaceRef.Kind.CITY) <= 0
                || (place.kind() == PlaceRef.Kind.REGION && places.isDrawn(place));
    }

    /** Whether it names several places, or ground as wide as a province: a number of such ground adds up what happened in it. */
    public boolean isTotal(Statement statement) {
        List<PlaceRef> exact = exact(statement);
        return exact.size() > 1
                || exact.stream()
                        .anyMatch(place -> place.kind().compareTo(PlaceRef.Kind.GOVERNORATE) >= 0
                                && place.kind() != PlaceRef.Kind.REGION);
    }

    /** The places below a city that it names. */
    public long quarters(Statement statement) {
        return exact(statement).stream()
                .filter(place -> place.kind().compareTo(PlaceRef.Kind.CITY) < 0)
                .count();
    }

    private List<PlaceRef> exact(Statement statement) {
        return spot(statement).exact();
    }

    private Set<String> unknown(Statement statement) {
        return spot(statement).unknown();
    }

    private Spot spot(Statement statement) {
        // Most were worked out before, and to look takes no lock.
        Spot spot = known.get(statement.id());
        return spot == null ? known.computeIfAbsent(statement.id(), id -> work(statement)) : spot;
    }

    private Spot work(Statement statement) {
        List<PlaceRef> named = named(statement)
                .flatMap(place -> place.resolved().stream())
                .distinct()
                .toList();
        List<PlaceRef> exact = named.stream()
                .filter(place -> named.stream()
                        .noneMatch(other -> !other.id().equals(place.id()) && places.contains(place, other)))
                .toList();
        Set<String> unknown = named(statement)
                .filter(place -> place.resolved().isEmpty())
                .map(place -> place.mention().text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> sides = named(statement)
                .flatMap(place -> sides(place.mention().text()).stream())
                .collect(Collectors.toSet());
        return new Spot(exact, exact.stream().map(PlaceRef::id).collect(Collectors.toSet()), unknown, sides);
    }

    /** Of people who leave it is the place that they leave that tells one movement from another. */
    private static Stream<Place> named(Statement statement) {
        List<Place> from = statement.claim().roles().placeFrom();
        boolean leaving = statement.type() == ClaimType.DISPLACED || statement.type() == ClaimType.WITHDREW;
        List<Place> at = statement.claim().roles().place();
        if (leaving && !from.isEmpty()) {
            return from.stream();
        }
        return at.isEmpty() ? statement.places().stream() : at.stream();
    }
}
