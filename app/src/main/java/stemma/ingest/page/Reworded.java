package stemma.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.ingest.piece.Folded;
import stemma.text.Span;

/**
 * A headline in which a word or two were put in place of others: editors change "rebels" to "militants" in one of the places
 * where a headline stands and leave the other. Word for word, at most one in four may differ, and short headlines not at all.
 */
final class Reworded {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
    private static final int FEWEST_WORDS = 5;
    private static final int WORDS_FOR_ONE_OTHER = 4;

    private record Word(Span span, String letters) {}

    private Reworded() {}

    /** Whether two lines are one headline but for single words. */
    static boolean same(String one, String other) {
        List<Word> first = words(one, one.length());
        List<Word> second = words(other, other.length());
        return first.size() == second.size() && meets(first, second, 0);
    }

    /** Where the words of a title first stand between two offsets, but for single words. */
    static Optional<Span> find(String text, Span where, String title) {
        List<Word> wanted = words(title, title.length());
        List<Word> words = words(text, where.end()).stream()
                .filter(word -> word.span().start() >= where.start())
                .toList();
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            if (meets(wanted, words, at)) {
                return Optional.of(new Span(
                        words.get(at).span().start(),
                        words.get(at + wanted.size() - 1).span().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean meets(List<Word> wanted, List<Word> words, int at) {
        int others = 0;
        for (int i = 0; i < wanted.size(); i++) {
            others += wanted.get(i).letters().equals(words.get(at + i).letters()) ? 0 : 1;
        }
        return wanted.size() >= FEWEST_WORDS && others * WORDS_FOR_ONE_OTHER <= wanted.size();
    }

    private static List<Word> words(String text, int end) {
        return WORD.matcher(text)
                .region(0, Math.min(end, text.length()))
                .results()
                .map(found -> new Word(new Span(found.start(), found.end()), Folded.letters(found.group())))
                .toList();
    }
}
