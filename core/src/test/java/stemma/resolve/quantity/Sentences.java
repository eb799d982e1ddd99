package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Sentences for tests, as a parser might give them. */
public final class Sentences {

    private Sentences() {}

    /** The whole text as a single token: the worst that a tokenizer can do. */
    public static Sentence oneToken(String text) {
        return new Sentence(List.of(token(0, new Span(0, text.length()), text, "NN")));
    }

    /** Words with their parts of speech: {@code "5/CD ships/NNS"}; the text is that without the tags. */
    public static Sentence tagged(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        Matcher matcher = Pattern.compile("(\\S+)/(\\S+)").matcher(words);
        while (matcher.find()) {
            String word = matcher.group(1);
            tokens.add(token(tokens.size(), new Span(at, at + word.length()), word, matcher.group(2)));
            at += word.length() + 1;
        }
        return new Sentence(tokens);
    }

    /** The text that {@link #tagged} counts in. */
    public static String text(String words) {
        return words.replaceAll("/\\S+", "");
    }

    private static Token token(int index, Span span, String word, String tag) {
        String lemma = word.toLowerCase(Locale.ROOT);
        return new Token(index, span, word, lemma, tag, "", -1, index == 0 ? "root" : "dep");
    }
}
