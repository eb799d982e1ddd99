package stemma.link.occurrence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Statement;

/**
 * Where a claim puts what happened: the most exact of the places that it names, without those that hold them.
 *
 * @param known places of the gazetteer
 * @param words names that mean no known place, folded
 */
record Sites(List<PlaceRef> known, Set<String> words) {

    static Sites of(Statement statement, Places places) {
        List<Place> named = named(statement);
        List<PlaceRef> refs = named.stream()
                .flatMap(place -> place.resolved().stream())
                .distinct()
                .toList();
        List<PlaceRef> sites = refs.stream()
                .filter(ref ->
                        refs.stream().noneMatch(other -> !other.id().equals(ref.id()) && places.contains(ref, other)))
                .toList();
        Set<String> words = new TreeSet<>();
        named.stream()
                .filter(place -> place.resolved().isEmpty())
                .forEach(place -> words.add(place.mention().text().toLowerCase(Locale.ROOT)));
        return new Sites(sites, words);
    }

    /** Of people who move it is the place that they leave that tells one movement from another. */
    private static List<Place> named(Statement statement) {
        List<Place> from = statement.claim().roles().placeFrom();
        List<Place> at = statement.claim().roles().place();
        if (statement.type() == ClaimType.DISPLACED) {
            return from.isEmpty() ? at : from;
        }
        return at.isEmpty()
                ? Stream.concat(from.stream(), statement.claim().roles().placeTo().stream())
                        .toList()
                : at;
    }

    boolean isEmpty() {
        return known.isEmpty() && words.isEmpty();
    }
}
