package stemma.parser.corenlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.text.Span;

/**
 * A parser that is loaded with the first sentence: whoever goes through claims that people coded seldom needs one. Safe for use by
 * several threads.
 */
public final class LateParser implements Parser {

    private final String version;
    private final Supplier<Parser> loading;
    private Optional<Parser> loaded = Optional.empty();

    /**
     * A parser to be.
     *
     * @param version that it will say
     */
    public LateParser(String version, Supplier<Parser> loading) {
        this.version = version;
        this.loading = loading;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Sentence> parse(String text, Span part) {
        return loaded().parse(text, part);
    }

    private synchronized Parser loaded() {
        Parser parser = loaded.orElseGet(loading);
        loaded = Optional.of(parser);
        return parser;
    }
}
