package stemma.resolve.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.PlaceRef.Kind;

/**
 * Words around names, all folded: lower case, without marks and apostrophes.
 *
 * @param generic words that say what kind of place a name is ("province"), with the kinds they allow; none allowed means
 *     that the word says nothing of the kind ("area")
 * @param links words between a generic word and a name ("of")
 * @param skipped words that do not count inside or before a name ("the")
 * @param stopped names that are common words or personal names and are not found in running text; one that begins with
 *     an article ("al-sham") is stopped with it, any other without
 * @param sides words for a side of a place ("western", "north eastern")
 * @param parts words for a part of a place ("districts", "half")
 * @param same spellings of a word that many names hold, to the usual one ("shaykh" to "sheikh")
 * @param readings other ways to say letters, in the order in which they are tried
 */
public record GazetteerWords(
        Map<String, Set<Kind>> generic,
        Set<String> links,
        Set<String> skipped,
        Set<String> stopped,
        Map<String, Side> sides,
        Set<String> parts,
        Map<String, String> same,
        List<Pronunciation> readings) {

    public GazetteerWords {
        generic = Map.copyOf(generic);
        links = Set.copyOf(links);
        skipped = Set.copyOf(skipped);
        stopped = Set.copyOf(stopped);
        sides = Map.copyOf(sides);
        parts = Set.copyOf(parts);
        same = Map.copyOf(same);
        readings = List.copyOf(readings);
    }

    /** The words of a name with each in its usual spelling; a word that stands alone stays as it is. */
    List<String> usual(List<String> words) {
        return words.size() < 2 ? words : words.stream().map(this::usual).toList();
    }

    /** A word of a longer name in its usual spelling. */
    String usual(String word) {
        return same.getOrDefault(word, word);
    }

    Optional<Side> side(List<String> words) {
        return Optional.ofNullable(sides.get(String.join(" ", words)));
    }
}
