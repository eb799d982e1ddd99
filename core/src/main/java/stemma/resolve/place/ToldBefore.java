package stemma.resolve.place;

import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;

/**
 * Decides for words that only a name before them makes plain: "the eastern districts" and "western parts of the city" lie
 * in the city last named, and "the grain silos" are the Tall Barley grain silos that the report has named in full.
 */
final class ToldBefore {

    private final Gazetteer gazetteer;
    private final GazetteerWords words;

    ToldBefore(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
    }

    /** A name of the report and the place that it means. */
    record Named(String words, PlaceRef place) {}

    /**
     * The place of words that name none themselves.
     *
     * @param before the names before them, the first first
     */
    Optional<PlaceDecision> decide(String name, List<Named> before) {
        return sideOfCity(name).flatMap(side -> sideOf(side, before)).or(() -> shortened(name, before));
    }

    /** The side that "eastern districts" and "western part of the city" mean. */
    private Optional<Side> sideOfCity(String name) {
        List<String> whole = counting(name);
        for (int at = Math.min(NameLookup.LONGEST_SIDE, whole.size() - 1); at > 0; at--) {
            Optional<Side> side = words.side(whole.subList(0, at));
            if (side.isPresent() && isPartOfCity(whole.subList(at, whole.size()))) {
                return side;
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfCity(List<String> part) {
        return switch (part.size()) {
            case 1 ->
                isMany(part.getFirst()) && gazetteer.kindsOf(part.getFirst()).contains(Kind.NEIGHBOURHOOD);
            case 3 ->
                words.parts().contains(part.getFirst())
                        && words.links().contains(part.get(1))
                        && gazetteer.kindsOf(part.getLast()).contains(Kind.CITY);
            default -> false;
        };
    }

    private static boolean isMany(String word) {
        return !FoldedName.withoutFinalS(word).equals(word);
    }

    private Optional<PlaceDecision> sideOf(Side side, List<Named> before) {
        return before.reversed().stream()
                .flatMap(named -> city(named.place()).stream())
                .findFirst()
                .flatMap(city -> gazetteer
                        .get(city.id() + "/" + side.label())
                        .map(part -> new PlaceDecision(
                                part, "side of the city", city.name() + " is the city last named before it")));
    }

    private Optional<PlaceRef> city(PlaceRef place) {
        return place.kind() == Kind.CITY
                ? Optional.of(place)
                : place.within().stream()
                        .flatMap(id -> gazetteer.get(id).stream())
                        .filter(around -> around.kind() == Kind.CITY)
                        .findFirst();
    }

    private Optional<PlaceDecision> shortened(String name, List<Named> before) {
        List<String> tail = counting(name);
        return before.reversed().stream()
                .filter(named -> named.place().kind() == Kind.SITE && endsIn(named.words(), tail))
                .findFirst()
                .map(named -> new PlaceDecision(
                        named.place(), "shortened name", "the report has named it in full before: " + named.words()));
    }

    /** One word is too little: there is more than one "road" and "hospital". */
    private boolean endsIn(String name, List<String> tail) {
        List<String> whole = counting(name);
        return tail.size() > 1
                && whole.size() > tail.size()
                && whole.subList(whole.size() - tail.size(), whole.size()).equals(tail);
    }

    private List<String> counting(String name) {
        return FoldedName.of(name, words.skipped()).words();
    }
}
