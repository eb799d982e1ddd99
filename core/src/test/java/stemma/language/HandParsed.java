package stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.text.Span;

/**
 * Sentences parsed by hand, one word after the other as {@code word=lemma/TAG:NAME/relation>head}; heads count from 1, and 0
 * is the root. The lemma may be left out where it is the word itself, the name where there is none.
 */
public final class HandParsed {

    private static final Lexicon NONE = new Lexicon(Map.of());

    private HandParsed() {}

    /**
     * The lists that a small sentence needs.
     *
     * @param nouns noun to the label of its class
     * @param phrases word to what it does in a phrase
     */
    public static WordLists lists(Map<String, String> nouns, Map<String, String> phrases) {
        return new WordLists(
                new Lexicon(nouns), new Lexicon(phrases), NONE, NONE, NONE, NONE, NONE, NeutralWords.none());
    }

    public static Sentence sentence(String parse) {
        List<Token> tokens = new ArrayList<>();
        int offset = 0;
        for (String word : parse.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            String[] form = parts[0].split("=", 2);
            String[] tag = parts[1].split(":", 2);
            String[] head = parts[2].split(">", 2);
            tokens.add(new Token(
                    tokens.size(),
                    new Span(offset, offset + form[0].length()),
                    form[0],
                    form[form.length - 1].toLowerCase(Locale.ROOT),
                    tag[0],
                    tag.length > 1 ? tag[1] : "",
                    Integer.parseInt(head[1]) - 1,
                    head[0]));
            offset += form[0].length() + 1;
        }
        return new Sentence(tokens);
    }

    /** The words of a sentence, one blank between them; the spans of its tokens count in it. */
    public static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::text).toList());
    }

    public static Token word(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word " + word + " in " + text(sentence)));
    }

    public static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** Each word with its relation and the word that it hangs on. */
    public static List<String> arcs(Sentence sentence) {
        return sentence.tokens().stream()
                .map(t -> t.text()
                        + " "
                        + t.relation()
                        + sentence.head(t).map(h -> " " + h.text()).orElse(""))
                .toList();
    }
}
