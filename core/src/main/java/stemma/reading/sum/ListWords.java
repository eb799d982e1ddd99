package stemma.reading.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.quantity.CountedPhrase;

/**
 * The words of one sentence that open and join a list of parts.
 *
 * @param words what opens a list ({@code all}, {@code some}, {@code perhaps}), joins its parts ({@code joins}, {@code
 *     last}), leads to a place ({@code place}), or makes a number part of the one before ({@code within})
 */
record ListWords(Lexicon words, SentenceView view) {

    Sentence sentence() {
        return view.sentence();
    }

    boolean is(int at, String... kinds) {
        return kind(at).filter(List.of(kinds)::contains).isPresent();
    }

    private Optional<String> kind(int at) {
        return at >= 0 && at < sentence().size() ? words.get(sentence().get(at).lower()) : Optional.empty();
    }

    /** How the word in front of a number opens a list. */
    Optional<String> opener(CountedPhrase count) {
        return kind(count.firstToken() - 1).filter(List.of("all", "some", "perhaps")::contains);
    }

    /** "Three of them": told out of the part before. */
    boolean isWithin(CountedPhrase count) {
        return IntStream.rangeClosed(count.firstToken(), count.lastToken() + 1).anyMatch(at -> is(at, "within"));
    }

    /** The place that a number has right behind it: "seven in the Hanano quarter". */
    Optional<PlaceMention> place(CountedPhrase count) {
        int behind = count.lastToken() + 2;
        if (!is(behind - 1, "place") || behind >= sentence().size()) {
            return Optional.empty();
        }
        int start = sentence().get(behind).tag().equals("DT") ? behind + 1 : behind;
        return start >= sentence().size()
                ? Optional.empty()
                : view.found().places().stream()
                        .filter(p -> p.span().overlaps(sentence().get(start).span()))
                        .findFirst();
    }
}
