package stemma.resolve.quantity.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.language.Lexicon;

/** Looks the phrases of a list up in a sentence; a hyphen inside a phrase is passed over. */
public final class Phrases {

    private final Words words;
    private final Lexicon lexicon;

    /** A phrase that was found: where it begins, the word after it, and its value. */
    public record Match(int from, int next, String value) {}

    public Phrases(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The longest phrase that begins at a word. */
    public Optional<Match> at(int from) {
        return allAt(from).reduce((shorter, longer) -> longer);
    }

    /** The longest phrase that ends just before a word. */
    public Optional<Match> before(int end) {
        return allBefore(end).findFirst();
    }

    /** All phrases that begin at a word, the shortest first. */
    Stream<Match> allAt(int from) {
        List<Match> found = new ArrayList<>();
        StringBuilder phrase = new StringBuilder();
        int at = from;
        for (int n = 0; n < lexicon.longestPhrase() && words.has(at); n++) {
            phrase.append(n == 0 ? "" : " ").append(words.at(at++).lower());
            int next = at;
            lexicon.get(phrase.toString()).ifPresent(value -> found.add(new Match(from, next, value)));
            at += words.isHyphen(at) ? 1 : 0;
        }
        return found.stream();
    }

    /** All phrases that end just before a word, the longest first. */
    Stream<Match> allBefore(int end) {
        return IntStream.range(Math.max(0, end - 2 * lexicon.longestPhrase()), end)
                .boxed()
                .flatMap(this::allAt)
                .filter(match -> match.next() == end);
    }
}
