package stemma.app.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Takes some words for names of persons, and nothing else. */
record NameParser(Set<String> names) implements Parser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    @Override
    public List<Sentence> parse(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean isName = names.contains(word.group());
            Span span = new Span(word.start(), word.end());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    word.group(),
                    word.group(),
                    isName ? "NNP" : "NN",
                    isName ? "PERSON" : "",
                    tokens.isEmpty() ? -1 : 0,
                    tokens.isEmpty() ? "root" : "dep"));
        }
        return List.of(new Sentence(tokens));
    }

    @Override
    public String version() {
        return "names of a test";
    }
}
