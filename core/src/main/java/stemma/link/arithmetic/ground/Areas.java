package stemma.link.arithmetic.ground;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.link.Statement;

/**
 * Which area a claim about ground is about: the first place that it names. Where that is not resolved ("the eastern part") and
 * a place that follows is ("of Aleppo"), it is a place that other claims of the pile name, that lies in the latter, and whose
 * name says the same.
 */
final class Areas {

    private final List<PlaceRef> known;
    private final Map<String, Set<String>> reports;

    /**
     * Holds the places.
     *
     * @param statements the pile
     */
    Areas(List<Statement> statements) {
        TreeMap<String, PlaceRef> places = new TreeMap<>();
        statements.stream()
                .flatMap(statement -> statement.places().stream().limit(1))
                .flatMap(place -> place.resolved().stream())
                .forEach(place -> places.put(place.id(), place));
        this.known = List.copyOf(places.values());
        this.reports = new TreeMap<>();
        for (Statement statement : statements) {
            statement.places().stream()
                    .flatMap(place -> place.resolved().stream())
                    .forEach(place -> reports.computeIfAbsent(
                                    statement.document().id(), report -> new TreeSet<>())
                            .add(place.id()));
        }
    }

    /** The area, if it is plain, and what has to be assumed for it. */
    record Area(PlaceRef place, Optional<String> assumption) {}

    Optional<Area> of(Statement statement) {
        List<Place> places = statement.places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place first = places.getFirst();
        return first.resolved()
                .map(place -> new Area(place, Optional.empty()))
                .or(() -> byWords(first, places.subList(1, places.size())))
                .or(() -> byReport(first, statement));
    }

    /** "The eastern part" in a report that elsewhere names one eastern part of a city only. */
    private Optional<Area> byReport(Place named, Statement statement) {
        List<PlaceRef> same = reports.getOrDefault(statement.document().id(), Set.of()).stream()
                .flatMap(id -> known.stream().filter(place -> place.id().equals(id)))
                .filter(place -> place.kind() == PlaceRef.Kind.REGION
                        && !place.within().isEmpty()
                        && saysTheSame(named.mention().text(), place.name(), cityOf(place)))
                .toList();
        return same.size() == 1
                ? Optional.of(new Area(
                        same.getFirst(),
                        Optional.of("“" + named.mention().text() + "” is read as "
                                + same.getFirst().name() + ", which the report names elsewhere.")))
                : Optional.empty();
    }

    private static String cityOf(PlaceRef place) {
        return place.within().getFirst().replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private Optional<Area> byWords(Place named, List<Place> rest) {
        Optional<PlaceRef> parent =
                rest.stream().flatMap(place -> place.resolved().stream()).min(Comparator.comparing(p -> p.kind()));
        return parent.flatMap(city -> known.stream()
                .filter(place -> place.within().contains(city.id()))
                .filter(place -> saysTheSame(named.mention().text(), place.name(), city.name()))
                .findFirst()
                .map(place -> new Area(
                        place,
                        Optional.of("“" + named.mention().text() + "” of " + city.name() + " is read as " + place.name()
                                + "."))));
    }

    private static boolean saysTheSame(String words, String place, String city) {
        Set<String> telling = new HashSet<>(words(place));
        telling.removeAll(words(city));
        return !telling.isEmpty() && words(words).containsAll(telling);
    }

    private static Set<String> words(String text) {
        Stream<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return new HashSet<>(words.filter(word -> !word.isEmpty()).toList());
    }
}
