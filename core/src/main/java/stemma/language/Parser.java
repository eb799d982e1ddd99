package stemma.language;

import java.util.List;
import stemma.text.Span;

/**
 * Reads the sentences of one language: words, parts of speech, names and dependencies.
 *
 * <p>The only door to a parsing library. Implementations are deterministic and safe for use by several threads.
 */
public interface Parser {

    /**
     * Parses a part of a text.
     *
     * @param text the report's text, or a neutral form of it of the same length
     * @param part the part to parse; a sentence does not reach beyond it
     * @return the sentences in order; every span counts in {@code text}
     */
    List<Sentence> parse(String text, Span part);

    /** Name and version, for the manifest of a case. */
    String version();
}
