package stemma.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import stemma.claim.PlaceRef;
import stemma.resolve.place.index.Misspellings;
import stemma.resolve.place.index.TextTable;
import stemma.resolve.place.index.WordPrefixes;

/** All spellings, by folded text, by sound and by slips of the pen. Immutable once built. */
final class NameIndex {

    /** Names of more words are not compared by sound; nor are names of fewer consonants. */
    private static final int LONGEST_SOUND = 4;

    private static final int FEWEST_CONSONANTS = 2;

    private static final double ALMOST_ALIKE = 0.2;

    /** Two consonants are soon the same: names of no more may differ by one vowel of its neighbour only. */
    private static final double SHORT_ALIKE = 0.12;

    /** Names of fewer letters are not taken for a slip of another. */
    private static final int SHORTEST_SLIP = 7;

    /**
     * A place under one spelling.
     *
     * @param text the folded words
     * @param article whether an Arabic article stood before the first
     * @param capitals whether it is written in capitals only
     */
    record Named(String text, boolean article, boolean capitals, PlaceRef place) {}

    /**
     * How places stand to each other.
     *
     * @param home only places in it, and the first, are compared by sound
     * @param first ids of places whose names mean them and no other place
     */
    record Standing(String home, Set<String> first) {

        private boolean isSpoken(PlaceRef place) {
            return place.within().contains(home) || first.contains(place.id());
        }

        private <T> List<T> foremost(List<T> found, Function<T, PlaceRef> place) {
            boolean all = first.isEmpty() || found.size() < 2;
            List<T> foremost = all
                    ? found
                    : found.stream()
                            .filter(one -> first.contains(place.apply(one).id()))
                            .toList();
            return foremost.isEmpty() ? found : foremost;
        }
    }

    private record Sounding(NameKey key, Named named) {}

    private final GazetteerWords words;
    private final Standing standing;
    private final List<Named> names = new ArrayList<>();
    private final List<Sounding> spoken = new ArrayList<>();
    private final TextTable byText;
    private final TextTable bySkeleton;
    private final WordPrefixes beginnings;
    private final Misspellings slips;

    /**
     * Indexes all names.
     *
     * @param entries the most populous first: names keep that order
     */
    NameIndex(List<GazetteerEntry> entries, GazetteerWords words, Standing standing) {
        this.words = words;
        this.standing = standing;
        entries.forEach(this::add);
        List<String> texts = names.stream().map(Named::text).toList();
        this.byText = new TextTable(texts);
        this.beginnings = WordPrefixes.of(texts);
        this.bySkeleton = new TextTable(
                spoken.stream().map(sounding -> sounding.key().skeleton()).toList());
        this.slips = new Misspellings(
                spoken.stream().map(sounding -> bare(sounding.named().text())).toList(), SHORTEST_SLIP);
    }

    private void add(GazetteerEntry entry) {
        Set<FoldedName> spelt = new LinkedHashSet<>();
        spelt.add(FoldedName.of(entry.place().name(), words.skipped()));
        entry.spellings().forEach(spelling -> spelt.add(FoldedName.of(spelling, words.skipped())));
        Set<String> heard = new HashSet<>();
        for (FoldedName name : spelt) {
            List<String> usual = words.usual(name.words());
            if (!usual.isEmpty()) {
                Named named = new Named(String.join(" ", usual), name.article(), name.capitals(), entry.place());
                names.add(named);
                boolean proper = name.proper() && !name.capitals() && usual.size() <= LONGEST_SOUND;
                if (proper && standing.isSpoken(entry.place()) && heard.add(named.text())) {
                    addSound(named, usual);
                }
            }
        }
    }

    private void addSound(Named named, List<String> usual) {
        NameKey key = NameKey.ofWords(usual);
        if (key.skeleton().length() >= FEWEST_CONSONANTS) {
            spoken.add(new Sounding(key, named));
        }
    }

    /** How many of the words begin a name; 0 where none does. */
    int longestFrom(List<String> text) {
        int count = text.isEmpty() || !begins(WordPrefixes.START, text.getFirst()) ? 0 : 1;
        long hash = WordPrefixes.START;
        for (int i = 0; i < text.size(); i++) {
            hash = WordPrefixes.extend(hash, words.usual(text.get(i)));
            if (!beginnings.holds(hash)) {
                return Math.max(count, i);
            }
        }
        return text.size();
    }

    private boolean begins(long hash, String word) {
        return beginnings.holds(WordPrefixes.extend(hash, word));
    }

    /** Places by a folded name, each spelling that has it. */
    List<Named> exactly(List<String> folded) {
        String text = String.join(" ", words.usual(folded));
        List<Named> found = new ArrayList<>();
        for (int at = byText.first(text); at >= 0; at = byText.next(at)) {
            found.add(names.get(at));
        }
        return standing.foremost(found, Named::place);
    }

    /** Places whose name sounds like the words, the nearest sound first, each place once. */
    List<PlaceRef> soundingLike(List<String> folded) {
        if (folded.isEmpty() || folded.size() > LONGEST_SOUND) {
            return List.of();
        }
        NameKey key = NameKey.ofWords(words.usual(folded));
        return soundingLike(key, key.skeleton().length() > FEWEST_CONSONANTS ? NameKey.APART : SHORT_ALIKE);
    }

    /** The same for words whose letters are read as in other languages, the first way that finds any. */
    List<PlaceRef> readOtherwise(List<String> folded) {
        if (folded.isEmpty() || folded.size() > LONGEST_SOUND) {
            return List.of();
        }
        List<String> usual = words.usual(folded);
        return words.readings().stream()
                .map(reading -> usual.stream().map(reading::read).toList())
                .filter(read -> !read.equals(usual))
                .map(read -> soundingLike(NameKey.ofWords(read), NameKey.APART))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same by a stricter measure, and read in one way only. */
    List<PlaceRef> soundingAlmostLike(List<String> folded) {
        return soundingLike(NameKey.ofWords(words.usual(folded)), ALMOST_ALIKE);
    }

    private List<PlaceRef> soundingLike(NameKey key, double apart) {
        List<Sounding> alike = new ArrayList<>();
        for (int at = bySkeleton.first(key.skeleton()); at >= 0; at = bySkeleton.next(at)) {
            if (spoken.get(at).key().distance(key) < apart) {
                alike.add(spoken.get(at));
            }
        }
        return standing.foremost(alike, sounding -> sounding.named().place()).stream()
                .sorted(Comparator.comparingDouble(sounding -> sounding.key().distance(key)))
                .map(sounding -> sounding.named().place())
                .distinct()
                .toList();
    }

    /** Places whose name is one slip of the pen away from the words. */
    List<PlaceRef> misspelt(List<String> folded) {
        String text = bare(String.join(" ", words.usual(folded)));
        IntStream near = text.length() < SHORTEST_SLIP ? IntStream.empty() : slips.near(text);
        return near.mapToObj(at -> spoken.get(at).named().place()).distinct().toList();
    }

    // A space that is lost or put in is no slip.
    private static String bare(String text) {
        return text.replace(" ", "");
    }

    static List<PlaceRef> places(List<Named> named) {
        return named.stream().map(Named::place).distinct().toList();
    }
}
