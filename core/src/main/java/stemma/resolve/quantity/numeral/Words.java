package stemma.resolve.quantity.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.claim.Mention;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * A sentence as words, numbers in digits and single signs, which do not depend on how a parser cuts "5-day", "85%" or
 * "12sq/km". Questions about places outside the sentence are answered as if nothing stood there.
 */
public final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*|\\p{L}[\\p{L}\\p{M}\\p{N}²]*(?:['’]\\p{L}+)*|\\S");

    /**
     * A word, number or sign.
     *
     * @param text as it stands in the report, with digits of any script as 0 to 9
     * @param lower its lower-case form, with a straight apostrophe
     * @param token index of the token that it begins in
     */
    public record Word(Span span, String text, String lower, int token) {}

    /** A phrase of a list that was found: where it begins, the word after it, and its value. */
    public record Match(int from, int next, String value) {}

    private final String text;
    private final Sentence sentence;
    private final List<Word> words;

    private Words(String text, Sentence sentence, List<Word> words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    public static Words of(String text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        int token = 0;
        while (matcher.find()) {
            while (token + 1 < sentence.size() && sentence.get(token + 1).span().start() <= matcher.start()) {
                token++;
            }
            String word = plainDigits(matcher.group());
            String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(new Span(matcher.start(), matcher.end()), word, lower, token));
        }
        return new Words(text, sentence, List.copyOf(words));
    }

    /** "٣٤", "３４": numbers are written in the digits of many scripts. */
    private static String plainDigits(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    public int size() {
        return words.size();
    }

    /** The lower-case form of a word, or the empty string outside the sentence. */
    public String lower(int at) {
        return has(at) ? words.get(at).lower() : "";
    }

    public String text(int at) {
        return has(at) ? words.get(at).text() : "";
    }

    /** The part of speech of a word, or the empty string outside the sentence. */
    public String tag(int at) {
        return has(at) ? token(at).tag() : "";
    }

    /**
     * The token in which a word begins.
     *
     * @param at inside the sentence
     */
    public Token token(int at) {
        return sentence.get(words.get(at).token());
    }

    /** Index of the token in which a word ends. */
    public int lastToken(int at) {
        int token = words.get(at).token();
        while (token + 1 < sentence.size()
                && sentence.get(token + 1).span().start() < words.get(at).span().end()) {
            token++;
        }
        return token;
    }

    /** The dictionary form of a word where the parser took it for one word. */
    public String lemma(int at) {
        Token token = token(at);
        return token.span().equals(words.get(at).span()) ? token.lemma() : lower(at);
    }

    /** The dictionary form of a noun; parsers leave names in the plural as they are. */
    public String singular(int at) {
        String lower = lower(at);
        boolean plural = lower.endsWith("s") && tag(at).equals("NNPS");
        return plural ? lower.substring(0, lower.length() - 1) : lemma(at).toLowerCase(Locale.ROOT);
    }

    public boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    public boolean isAny(int at, String... lower) {
        return List.of(lower).contains(lower(at));
    }

    public boolean isDigits(int at) {
        return has(at) && Character.isDigit(text(at).charAt(0));
    }

    public boolean isWord(int at) {
        return has(at) && Character.isLetter(text(at).codePointAt(0));
    }

    public boolean isCapital(int at) {
        return has(at) && Character.isUpperCase(text(at).codePointAt(0));
    }

    public boolean isQuote(int at) {
        return isAny(at, "\"", "“", "”", "«", "»", "'", "‘", "`");
    }

    /** Whether nothing stands between a word and the one before it. */
    public boolean isGlued(int at) {
        return has(at)
                && has(at - 1)
                && words.get(at - 1).span().end() == words.get(at).span().start();
    }

    /** Whether a sign joins two words: a hyphen or dash with no space around it. */
    public boolean isHyphen(int at) {
        return isAny(at, "-", "‑", "‐", "–", "—") && isGlued(at) && isGlued(at + 1);
    }

    public Mention mention(int first, int last) {
        return Mention.of(text, words.get(first).span().cover(words.get(last).span()));
    }

    /** The longest phrase of a list that begins at a word. */
    public Optional<Match> match(Lexicon lexicon, int from) {
        return matches(lexicon, from).reduce((shorter, longer) -> longer);
    }

    /** The longest phrase of a list that ends just before a word. */
    public Optional<Match> matchBefore(Lexicon lexicon, int end) {
        return matchesBefore(lexicon, end).findFirst();
    }

    /** All phrases of a list that begin at a word, the shortest first. */
    Stream<Match> matches(Lexicon lexicon, int from) {
        List<Match> found = new ArrayList<>();
        StringBuilder phrase = new StringBuilder();
        int at = from;
        for (int n = 0; n < lexicon.longestPhrase() && has(at); n++) {
            phrase.append(n == 0 ? "" : " ").append(lower(at++));
            int next = at;
            lexicon.get(phrase.toString()).ifPresent(value -> found.add(new Match(from, next, value)));
            at += isHyphen(at) ? 1 : 0;
        }
        return found.stream();
    }

    /** All phrases of a list that end just before a word, the longest first. */
    Stream<Match> matchesBefore(Lexicon lexicon, int end) {
        return IntStream.range(Math.max(0, end - 2 * lexicon.longestPhrase()), end)
                .boxed()
                .flatMap(from -> matches(lexicon, from))
                .filter(match -> match.next() == end);
    }
}
