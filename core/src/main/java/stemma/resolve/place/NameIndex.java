package stemma.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.claim.PlaceRef;

/** All spellings, by folded text and by sound. Immutable once built. */
final class NameIndex {

    /** Names of more words are not compared by sound; nor are names of fewer consonants. */
    private static final int LONGEST_SOUND = 4;

    private static final int FEWEST_CONSONANTS = 2;

    /** A place under one spelling. */
    record Named(FoldedName name, PlaceRef place) {}

    private record Sounding(NameKey key, Named named) {}

    private final Map<String, List<Named>> byText = new HashMap<>();
    private final Map<String, List<Sounding>> bySkeleton = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    private final String home;

    /**
     * Indexes all names.
     *
     * @param entries the most populous first: names keep that order
     * @param home only places in it are compared by sound
     */
    NameIndex(List<GazetteerEntry> entries, Set<String> skipped, String home) {
        this.home = home;
        for (GazetteerEntry entry : entries) {
            Set<FoldedName> names = new LinkedHashSet<>();
            names.add(FoldedName.of(entry.place().name(), skipped));
            entry.spellings().forEach(spelling -> names.add(FoldedName.of(spelling, skipped)));
            names.stream().filter(name -> !name.words().isEmpty()).forEach(name -> add(new Named(name, entry.place())));
        }
    }

    private void add(Named named) {
        List<String> words = named.name().words();
        byText.computeIfAbsent(named.name().text(), text -> new ArrayList<>(1)).add(named);
        longestByFirstWord.merge(words.getFirst(), words.size(), Math::max);
        boolean spoken = named.name().proper() && !named.name().capitals() && words.size() <= LONGEST_SOUND;
        if (spoken && named.place().within().contains(home)) {
            addSound(named);
        }
    }

    private void addSound(Named named) {
        NameKey key = NameKey.ofWords(named.name().words());
        if (key.skeleton().length() >= FEWEST_CONSONANTS) {
            bySkeleton
                    .computeIfAbsent(key.skeleton(), skeleton -> new ArrayList<>(1))
                    .add(new Sounding(key, named));
        }
    }

    /** How many words the longest name has that begins with a folded word; 0 where none does. */
    int longestFrom(String word) {
        return longestByFirstWord.getOrDefault(word, 0);
    }

    /** Places by a folded name, each spelling that has it. */
    List<Named> exactly(String text) {
        return byText.getOrDefault(text, List.of());
    }

    /** Places whose name sounds like the words, the nearest sound first, each place once. */
    List<PlaceRef> soundingLike(List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST_SOUND) {
            return List.of();
        }
        NameKey key = NameKey.ofWords(words);
        return bySkeleton.getOrDefault(key.skeleton(), List.of()).stream()
                .filter(sounding -> sounding.key().soundsLike(key))
                .sorted(Comparator.comparingDouble(sounding -> sounding.key().distance(key)))
                .map(sounding -> sounding.named().place())
                .distinct()
                .toList();
    }

    static List<PlaceRef> places(List<Named> named) {
        return named.stream().map(Named::place).distinct().toList();
    }
}
