package stemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Sentences without a parser: words cut at blanks and before signs, with tags that are as rough as their ending. */
final class PlainSentences {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.:,/-]\\d+)*|[\\p{L}\\p{M}\\d]+|[^\\s]");

    private PlainSentences() {}

    /** The part of a text as one sentence. */
    static Sentence of(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String word = matcher.group();
            int index = tokens.size();
            tokens.add(new Token(index, span, word, word.toLowerCase(Locale.ROOT), tag(word), "", index - 1, "dep"));
        }
        return new Sentence(tokens);
    }

    static Sentence of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static String tag(String word) {
        if (Character.isDigit(word.codePointAt(0))) {
            return "CD";
        }
        boolean plural = Character.isLowerCase(word.codePointAt(0)) && (word.endsWith("s") || word.equals("people"));
        return plural ? "NNS" : "NN";
    }
}
