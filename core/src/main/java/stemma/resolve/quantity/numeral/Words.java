package stemma.resolve.quantity.numeral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.claim.Mention;
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

    private final String text;
    private final Sentence sentence;
    private final List<Word> words;

    /**
     * A word, number or sign.
     *
     * @param text as it stands in the report, with digits of any script as 0 to 9
     * @param lower its lower-case form, with a straight apostrophe
     * @param token index of the token that it begins in
     */
    public record Word(Span span, String text, String lower, int token) {

        private static final Word NOTHING = new Word(new Span(0, 0), "", "", -1);

        public boolean isOneOf(String... lowerCase) {
            return Arrays.asList(lowerCase).contains(lower);
        }

        public boolean isNumber() {
            return !text.isEmpty() && Character.isDigit(text.charAt(0));
        }

        public boolean isWord() {
            return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
        }

        public boolean isCapital() {
            return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        }

        public boolean isQuote() {
            return isOneOf("\"", "“", "”", "«", "»", "'", "‘", "’", "`");
        }

        private boolean isDash() {
            return isOneOf("-", "‑", "‐", "–", "—");
        }
    }

    private Words(String text, Sentence sentence, List<Word> words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * Cuts a sentence.
     *
     * @param text the report's text, which the spans of the sentence count in
     */
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

    public boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /** The word at a place; outside the sentence one without letters. */
    public Word at(int at) {
        return has(at) ? words.get(at) : Word.NOTHING;
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
        return token.span().equals(words.get(at).span()) ? token.lemma() : at(at).lower();
    }

    /** The dictionary form of a noun; parsers leave names in the plural as they are. */
    public String singular(int at) {
        String lower = at(at).lower();
        boolean plural = lower.endsWith("s") && tag(at).equals("NNPS");
        return plural ? lower.substring(0, lower.length() - 1) : lemma(at).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing stands between a word and the one before it. */
    public boolean isGlued(int at) {
        return has(at)
                && has(at - 1)
                && at(at - 1).span().end() == at(at).span().start();
    }

    /** Whether a sign joins two words: a hyphen or dash with no space around it. */
    public boolean isHyphen(int at) {
        return at(at).isDash() && isGlued(at) && isGlued(at + 1);
    }

    public Mention mention(int first, int last) {
        return Mention.of(text, at(first).span().cover(at(last).span()));
    }
}
