package stemma.resolve.place;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.text.Span;

/**
 * Looks up words that are known to name a place: first as spelt, then bare of generic words, then by sound, then as a
 * part of another place ("western part of X"), then as a slip of the pen. Words without any capital are looked up as spelt only.
 */
final class NameLookup {

    /** Words of "north eastern". */
    static final int LONGEST_SIDE = 2;

    /** Words of "battered Syrian". */
    private static final int LONGEST_STATE = 2;

    private final NameIndex index;
    private final GazetteerWords words;

    NameLookup(NameIndex index, GazetteerWords words) {
        this.index = index;
        this.words = words;
    }

    /** A name without the generic words around it, and the kinds that those allow; no kinds: any. */
    private record Bare(List<String> words, Set<Kind> kinds) {}

    List<PlaceRef> find(String name) {
        List<String> whole = FoldedName.of(name, words.skipped()).words();
        List<PlaceRef> exact = exactly(whole);
        boolean named = NameWord.in(name, new Span(0, name.length())).stream()
                .anyMatch(word -> word.shape() != NameWord.Shape.LOWER);
        return whole.isEmpty() || !exact.isEmpty() || !named ? exact : find(whole);
    }

    private List<PlaceRef> find(List<String> whole) {
        List<PlaceRef> exact = exactly(whole);
        if (!exact.isEmpty()) {
            return exact;
        }
        Bare bare = bare(whole);
        List<PlaceRef> places = exactly(bare.words());
        List<List<String>> variants = FoldedName.variants(bare.words());
        for (List<String> variant : variants) {
            places = places.isEmpty() ? exactly(variant) : places;
        }
        if (places.isEmpty()) {
            Set<PlaceRef> sounding = new LinkedHashSet<>(index.soundingLike(bare.words()));
            variants.forEach(variant -> sounding.addAll(index.soundingLike(variant)));
            places = List.copyOf(sounding);
        }
        if (!places.isEmpty()) {
            return allowed(places, bare.kinds());
        }
        List<PlaceRef> part = partOf(whole);
        return part.isEmpty() ? allowed(slipped(bare.words(), variants), bare.kinds()) : part;
    }

    /** What the words may be a slip of the pen for, or else how a writer of another language may spell it. */
    private List<PlaceRef> slipped(List<String> bare, List<List<String>> variants) {
        Set<PlaceRef> meant = new LinkedHashSet<>(index.misspelt(bare));
        variants.forEach(variant -> meant.addAll(index.misspelt(variant)));
        if (meant.isEmpty()) {
            meant.addAll(index.readOtherwise(bare));
            variants.forEach(variant -> meant.addAll(index.readOtherwise(variant)));
        }
        return List.copyOf(meant);
    }

    private List<PlaceRef> exactly(List<String> folded) {
        return NameIndex.places(index.exactly(folded));
    }

    // "al-Bab district" may be the town, "neighborhoods of Aleppo" are not the city: a smaller thing than the generic
    // word allows is let through, a larger is not; but villages that the city has reached are called its quarters.
    private static List<PlaceRef> allowed(List<PlaceRef> places, Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return places;
        }
        List<PlaceRef> narrowed =
                places.stream().filter(place -> kinds.contains(place.kind())).toList();
        Kind largest = Collections.max(List.of(Collections.max(kinds), Kind.VILLAGE));
        return narrowed.isEmpty()
                ? places.stream()
                        .filter(place -> place.kind().compareTo(largest) < 0)
                        .toList()
                : narrowed;
    }

    private Bare bare(List<String> whole) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int start = 0;
        int end = whole.size();
        while (end - start > 1 && words.generic().containsKey(whole.get(end - 1))) {
            end--;
            kinds.addAll(words.generic().getOrDefault(whole.get(end), Set.of()));
        }
        while (end - start > 1
                && (words.generic().containsKey(whole.get(start))
                        || words.links().contains(whole.get(start)))) {
            kinds.addAll(words.generic().getOrDefault(whole.get(start), Set.of()));
            start++;
        }
        return new Bare(whole.subList(start, end), kinds);
    }

    private List<PlaceRef> partOf(List<String> whole) {
        List<PlaceRef> places = sideBeforePart(whole);
        places = places.isEmpty() ? sideAfterName(whole) : places;
        return places.isEmpty() ? sideBeforeName(whole) : places;
    }

    // "western part of X"
    private List<PlaceRef> sideBeforePart(List<String> whole) {
        for (int at = LONGEST_SIDE; at > 0; at--) {
            boolean fits = whole.size() > at + 2
                    && words.parts().contains(whole.get(at))
                    && words.links().contains(whole.get(at + 1));
            if (fits && words.side(whole.subList(0, at)).isPresent()) {
                return sideOf(words.side(whole.subList(0, at)), named(whole.subList(at + 2, whole.size())));
            }
        }
        return List.of();
    }

    // X of "battered Syrian town of X"
    private List<String> named(List<String> whole) {
        for (int at = 1; at <= LONGEST_STATE && at + 2 < whole.size(); at++) {
            boolean kind =
                    words.generic().containsKey(whole.get(at)) && words.links().contains(whole.get(at + 1));
            if (kind && words.side(whole.subList(0, at)).isEmpty()) {
                return whole.subList(at, whole.size());
            }
        }
        return whole;
    }

    // "X's western part"
    private List<PlaceRef> sideAfterName(List<String> whole) {
        int last = whole.size() - 1;
        for (int from = Math.max(1, last - LONGEST_SIDE); from < last; from++) {
            if (words.parts().contains(whole.get(last))
                    && words.side(whole.subList(from, last)).isPresent()) {
                return sideOf(words.side(whole.subList(from, last)), whole.subList(0, from));
            }
        }
        return List.of();
    }

    // "western X"
    private List<PlaceRef> sideBeforeName(List<String> whole) {
        for (int at = Math.min(LONGEST_SIDE, whole.size() - 1); at > 0; at--) {
            if (words.side(whole.subList(0, at)).isPresent()) {
                return sideOf(words.side(whole.subList(0, at)), whole.subList(at, whole.size()));
            }
        }
        return List.of();
    }

    private List<PlaceRef> sideOf(Optional<Side> side, List<String> whole) {
        return find(whole).stream()
                .flatMap(place -> side.map(s -> s.partOf(place)).stream())
                .toList();
    }
}
