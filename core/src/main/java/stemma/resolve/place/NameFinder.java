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
        Optional<Match> spelt = speltAt(passage, at);
        Optional<Match> sounding = soundingAt(passage, at);
        if (spelt.isEmpty() || sounding.map(Match::next).orElse(0) > spelt.get().next()) {
            return sounding.or(() -> spelt);
        }
        return spelt;
    }

    private Optional<Match> speltAt(Passage passage, int at) {
        int longest = Math.max(index.longestFrom(firstWord(passage, at)), 1);
        for (int end = Math.min(passage.reach(at), at + longest); end > at; end--) {
            List<PlaceRef> places = spelt(passage, at, end);
            if (!places.isEmpty()) {
                return Optional.of(new Match(new NameHit(passage.span(at, end), places), end));
            }
        }
        return Optional.empty();
    }

    // "Aleppos outskirts" for "Aleppo's outskirts", in texts that lost their apostrophes.
    private String firstWord(Passage passage, int at) {
        String first = passage.word(at).folded();
        boolean owner = passage.word(at).isName() && index.longestFrom(first) == 0;
        return owner ? FoldedName.withoutFinalS(first) : first;
    }

    private List<PlaceRef> spelt(Passage passage, int at, int end) {
        List<NameIndex.Named> named = index.exactly(
                end - at == 1 ? passage.text(at, end) : firstWord(passage, at) + " " + passage.text(at + 1, end));
        boolean marked = end - at > 1 || passage.hasArticle(at) || passage.isBesideGeneric(at, end);
        if (named.isEmpty() && end - at == 1) {
            named = otherwiseSpelt(passage.word(at));
            marked = true;
        }
        if (named.isEmpty() || !passage.isName(at, end) || isStopped(passage, at, end)) {
            return List.of();
        }
        boolean capitals = passage.isCapitals(at, end);
        boolean acronym = end - at == 1 && passage.isAcronym(at);
        boolean anyArticle = marked || passage.word(at).isArabic();
        return NameIndex.places(named.stream()
                .filter(n -> anyArticle || !n.name().article())
                .filter(n -> n.name().capitals() ? capitals : !acronym)
                .toList());
    }

    // Arabic writes "and", "in", "to" joined to the name; Latin texts join the article or lose the "'s".
    private List<NameIndex.Named> otherwiseSpelt(NameWord word) {
        String folded = word.folded();
        if (word.isArabic()) {
            boolean clitic = folded.length() > 3 && CLITICS.indexOf(folded.charAt(0)) >= 0;
            return clitic ? index.exactly(NameWord.fold(folded.substring(1))) : List.of();
        }
        List<NameIndex.Named> parted = index.exactly(FoldedName.withoutJoinedArticle(folded)).stream()
                .filter(named -> named.name().article())
                .toList();
        String owner = FoldedName.withoutFinalS(folded);
        return !parted.isEmpty() || words.stopped().contains(owner)
                ? parted
                : index.exactly(owner).stream()
                        .filter(named -> !named.name().article())
                        .toList();
    }

    private boolean isStopped(Passage passage, int at, int end) {
        String text = passage.text(at, end);
        return passage.hasArticle(at)
                ? words.stopped().contains("al-" + text)
                : words.stopped().contains(text) && !passage.isBesideGeneric(at, end);
    }

    private Optional<Match> soundingAt(Passage passage, int at) {
        for (int end = Math.min(passage.reach(at), at + LONGEST_SOUND); end > at; end--) {
            List<PlaceRef> places = sounding(passage, at, end);
            if (!places.isEmpty()) {
                return Optional.of(new Match(new NameHit(passage.span(at, end), places), end));
            }
        }
        return Optional.empty();
    }

    private List<PlaceRef> sounding(Passage passage, int at, int end) {
        boolean several = end - at > 1;
        if (!(several || passage.hasArticle(at)) || !passage.isNameThroughout(at, end) || isStopped(passage, at, end)) {
            return List.of();
        }
        List<String> folded = passage.words(at, end);
        if (folded.stream().anyMatch(word -> word.length() < SHORTEST_SOUND)) {
            return List.of();
        }
        int sounds = NameKey.ofWords(folded).skeleton().length();
        return sounds < (several ? FEWEST_SOUNDS + 1 : FEWEST_SOUNDS) ? List.of() : index.soundingLike(folded);
    }
}
