package stemma.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.text.Span;

/**
 * Finds names in running text, where most words name no place.
 *
 * <p>Tried from left to right, the longest first. A name as spelt counts if one of its words has a capital (or is Arabic)
 * and it is no stop word; a name that is only known with an article needs it in the text, too, or a generic word beside
 * it ("Amin neighborhood"). A short word all in capitals is an acronym unless the words beside it are so, too. A name by
 * sound counts if all its words have capitals and it has two words, or an article.
 */
final class NameFinder {

    private static final int FEWEST_SOUNDS = 3;
    private static final int LONGEST_SOUND = 4;
    private static final int SHORTEST_SOUND = 3;
    private static final int LONGEST_NAME = 8;
    private static final String CLITICS = "وبلف";

    private final NameIndex index;
    private final GazetteerWords words;

    NameFinder(NameIndex index, GazetteerWords words) {
        this.index = index;
        this.words = words;
    }

    List<NameHit> find(String text, Span part) {
        Passage passage = Passage.of(text, part, words);
        List<NameHit> hits = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Optional<Match> match = matchAt(passage, at);
            match.ifPresent(m -> hits.add(m.hit()));
            at = match.map(Match::next).orElse(at + 1);
        }
        return hits;
    }

    /** A hit and the index of the first word after it. */
    private record Match(NameHit hit, int next) {}

    private Optional<Match> matchAt(Passage passage, int at) {
        if (!passage.word(at).isName() && index.longestFrom(passage.words(at, at + 1)) == 0) {
            return Optional.empty();
        }
        Optional<Match> spelt = speltAt(passage, at);
        Optional<Match> sounding = soundingAt(passage, at);
        if (spelt.isEmpty() || sounding.map(Match::next).orElse(0) > spelt.get().next()) {
            return sounding.or(() -> spelt);
        }
        return spelt;
    }

    private Optional<Match> speltAt(Passage passage, int at) {
        int reach = Math.min(passage.reach(at), at + LONGEST_NAME);
        List<String> whole = passage.words(at, reach);
        List<String> parted = parted(whole);
        for (List<String> words : parted.equals(whole)
                ? List.of(owned(passage, whole, at))
                : List.of(owned(passage, whole, at), parted)) {
            int longest = Math.max(index.longestFrom(words), 1);
            for (int end = Math.min(reach, at + longest); end > at; end--) {
                List<PlaceRef> places = spelt(passage, words.subList(0, end - at), at);
                if (!places.isEmpty()) {
                    return Optional.of(new Match(new NameHit(passage.span(at, end), places), end));
                }
            }
        }
        return Optional.empty();
    }

    // "Aleppos outskirts" for "Aleppo's outskirts", in texts that lost their apostrophes.
    private List<String> owned(Passage passage, List<String> whole, int at) {
        boolean owner = whole.size() > 1 && passage.word(at).isName() && index.longestFrom(whole.subList(0, 1)) == 0;
        if (!owner) {
            return whole;
        }
        List<String> owned = new ArrayList<>(whole);
        owned.set(0, FoldedName.withoutFinalS(whole.getFirst()));
        return owned;
    }

    // "Bustan Alqasr": articles that are joined on, but not to the first word, which may be told by its article.
    private static List<String> parted(List<String> whole) {
        List<String> parted = new ArrayList<>(whole);
        for (int i = 1; i < whole.size(); i++) {
            parted.set(i, FoldedName.withoutJoinedArticle(whole.get(i)));
        }
        return parted;
    }

    private List<PlaceRef> spelt(Passage passage, List<String> folded, int at) {
        int end = at + folded.size();
        boolean single = folded.size() == 1;
        List<NameIndex.Named> named = index.exactly(single ? passage.words(at, end) : folded);
        boolean marked = !single || passage.hasArticle(at) || passage.isBesideGeneric(at, end);
        if (named.isEmpty() && single) {
            named = otherwiseSpelt(passage.word(at));
            marked = true;
        }
        if (named.isEmpty() || !passage.isName(at, end) || isStopped(passage, at, end)) {
            return List.of();
        }
        boolean capitals = passage.isCapitals(at, end);
        boolean acronym = single && passage.isAcronym(at);
        boolean anyArticle = marked || passage.word(at).isArabic();
        return NameIndex.places(named.stream()
                .filter(n -> anyArticle || !n.article())
                .filter(n -> n.capitals() ? capitals : !acronym)
                .toList());
    }

    // Arabic writes "and", "in", "to" joined to the name; Latin texts join the article or lose the "'s".
    private List<NameIndex.Named> otherwiseSpelt(NameWord word) {
        String folded = word.folded();
        if (word.isArabic()) {
            boolean clitic = folded.length() > 3 && CLITICS.indexOf(folded.charAt(0)) >= 0;
            return clitic ? exactly(NameWord.fold(folded.substring(1))) : List.of();
        }
        List<NameIndex.Named> parted = exactly(FoldedName.withoutJoinedArticle(folded)).stream()
                .filter(NameIndex.Named::article)
                .toList();
        String owner = FoldedName.withoutFinalS(folded);
        return !parted.isEmpty() || words.stopped().contains(owner)
                ? parted
                : exactly(owner).stream().filter(named -> !named.article()).toList();
    }

    private List<NameIndex.Named> exactly(String word) {
        return index.exactly(List.of(word));
    }

    private boolean isStopped(Passage passage, int at, int end) {
        String text = passage.text(at, end);
        return passage.hasArticle(at)
                ? words.stopped().contains("al-" + text)
                : words.stopped().contains(text) && !passage.isBesideGeneric(at, end);
    }

    private Optional<Match> soundingAt(Passage passage, int at) {
        for (int end = Math.min(passage.reach(at), at + LONGEST_SOUND); end > at; end--) {
            List<PlaceRef> places = passage.isNameThroughout(at, end) && !isStopped(passage, at, end)
                    ? sounding(passage, at, end)
                    : List.of();
            if (!places.isEmpty()) {
                return Optional.of(new Match(new NameHit(passage.span(at, end), places), end));
            }
        }
        return Optional.empty();
    }

    private List<PlaceRef> sounding(Passage passage, int at, int end) {
        List<String> folded = passage.words(at, end);
        boolean several = folded.size() > 1;
        boolean marked = several || passage.hasArticle(at) || passage.isBesideGeneric(at, end);
        boolean stopped = !several && words.stopped().contains(folded.getFirst());
        if (stopped || folded.stream().anyMatch(word -> word.length() < SHORTEST_SOUND)) {
            return List.of();
        }
        if (!marked) {
            return passage.standsAlone(at, end) ? heardAlone(folded) : List.of();
        }
        List<PlaceRef> found = heard(folded);
        List<String> parted =
                folded.stream().map(FoldedName::withoutJoinedArticle).toList();
        found = found.isEmpty() && !parted.equals(folded) ? heard(parted) : found;
        return found.isEmpty() ? slipped(parted) : found;
    }

    private List<PlaceRef> heard(List<String> folded) {
        int fewest = folded.size() > 1 ? FEWEST_SOUNDS + 1 : FEWEST_SOUNDS;
        return NameKey.ofWords(folded).skeleton().length() < fewest ? List.of() : index.soundingLike(folded);
    }

    /** A word that nothing marks as a name must be long, or end as "Zebdiyeh" does, and sound nearly the same. */
    private List<PlaceRef> heardAlone(List<String> folded) {
        NameKey key = NameKey.ofWords(folded);
        int sounds = key.skeleton().length();
        boolean nisba = sounds == FEWEST_SOUNDS && key.vowels().getLast().equals("ia");
        return nisba || sounds > FEWEST_SOUNDS ? index.soundingAlmostLike(folded) : List.of();
    }

    /** Several words are looked at only where the first begins names: most pairs of capitals are no slips. */
    private List<PlaceRef> slipped(List<String> folded) {
        if (folded.size() > 1 && index.longestFrom(folded.subList(0, 1)) == 0) {
            return List.of();
        }
        List<PlaceRef> slips = index.misspelt(folded);
        boolean read = slips.isEmpty() && NameKey.ofWords(folded).skeleton().length() > FEWEST_SOUNDS;
        return read ? index.readOtherwise(folded) : slips;
    }
}
