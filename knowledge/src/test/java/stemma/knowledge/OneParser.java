package stemma.knowledge;

import stemma.language.Parser;
import stemma.parser.corenlp.CoreNlpParser;
import stemma.reading.Reader;

/** The parser and the reader of all tests: a parser's models take some hundred megabytes, and hold nothing of what was read. */
public final class OneParser {

    public static final Parser PARSER = new CoreNlpParser();
    public static final Reader READER = Stemma.standard(PARSER);

    private OneParser() {}
}
