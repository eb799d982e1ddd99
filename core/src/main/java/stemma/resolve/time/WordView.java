package stemma.resolve.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.resolve.time.sense.WordKind;
import stemma.text.Span;

/**
 * A sentence as words, numbers and signs, cut from the report's own characters so that no rule depends on how a parser cuts
 * "six-year" or "15.04.2017"; each with the kinds that the vocabulary knows it by.
 */
final class WordView {

    private static final Pattern WORD =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+|\\p{L}[\\p{L}\\p{M}]*|[^\\s\\p{Z}]");

    /** A word, number or sign; the token is the one that it is a part of. */
    record Word(Span span, String text, Token token) {

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean isDigits() {
            return text.codePointAt(0) >= '0' && text.codePointAt(0) <= '9';
        }

        boolean isLetters() {
            return Character.isLetter(text.codePointAt(0));
        }
    }

    /** That the words from some place up to {@code end} are of a kind, with that value. */
    record Hit(String value, int end) {}

    private final List<Word> words;
    private final List<Map<WordKind, Hit>> hits = new ArrayList<>();

    WordView(String text, Sentence sentence, Vocabulary vocabulary) {
        this.words = cut(text, sentence);
        for (int at = 0; at < words.size(); at++) {
            hits.add(lookUp(at, vocabulary));
        }
        closeNames();
        DigitShapes.addTo(this);
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    Optional<Hit> hit(WordKind kind, int at) {
        return at < hits.size() ? Optional.ofNullable(hits.get(at).get(kind)) : Optional.empty();
    }

    boolean isBare(int at) {
        return hits.get(at).isEmpty();
    }

    boolean holds(WordKind kind) {
        return hits.stream().anyMatch(found -> found.containsKey(kind));
    }

    void add(WordKind kind, int at, Hit hit) {
        hits.get(at).put(kind, hit);
    }

    /** The words from one up to another as a span of the report. */
    Span span(int first, int end) {
        return words.get(first).span().cover(words.get(end - 1).span());
    }

    /** Whether nothing stands between a word and the one before it. */
    boolean isGlued(int at) {
        return at > 0
                && at < words.size()
                && words.get(at - 1).span().end() == words.get(at).span().start();
    }

    private static List<Word> cut(String text, Sentence sentence) {
        List<Word> cut = new ArrayList<>();
        Matcher matcher = WORD.matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        int token = 0;
        while (matcher.find()) {
            while (token + 1 < sentence.size() && sentence.get(token).span().end() <= matcher.start()) {
                token++;
            }
            cut.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group(), sentence.get(token)));
        }
        return List.copyOf(cut);
    }

    /** The longest phrase of each kind that starts at a word. */
    private Map<WordKind, Hit> lookUp(int at, Vocabulary vocabulary) {
        Map<WordKind, Hit> found = new EnumMap<>(WordKind.class);
        StringBuilder phrase = new StringBuilder();
        int last = Math.min(words.size(), at + vocabulary.longestPhrase());
        for (int i = at; i < last; i++) {
            phrase.append(i == at ? "" : " ").append(words.get(i).lower());
            Map<WordKind, String> kinds = vocabulary.kindsOf(phrase.toString());
            if (kinds.containsKey(WordKind.CASED) && !isMeantAsTime(at)) {
                continue;
            }
            int end = i + 1;
            kinds.forEach((kind, value) -> found.put(kind, new Hit(value, end)));
            if (i == at && words.get(at).token().tag().equals("IN")) {
                found.remove(WordKind.THAT);
            }
        }
        return found;
    }

    /** Whether "March", "May" or "Sun" is written and used as a name of time, not as a verb or another noun. */
    private boolean isMeantAsTime(int at) {
        Word word = words.get(at);
        boolean number = at + 1 < words.size() && words.get(at + 1).isDigits();
        boolean verb = word.token().isVerb() || (word.token().tag().equals("MD") && !number);
        return word.isCapitalised() && !verb;
    }

    /** Takes every kind away from the words of phrases that only look like time. */
    private void closeNames() {
        for (int at = 0; at < words.size(); at++) {
            int first = at;
            hit(WordKind.NEVER, at)
                    .ifPresent(name -> hits.subList(first, name.end()).forEach(Map::clear));
        }
    }
}
