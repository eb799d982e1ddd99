package stemma.reading;

import stemma.text.Document;

/**
 * Reads one report: everything that it states, as claims. What it finds depends on the report and on the rules only.
 *
 * <p>Safe for use by several threads.
 */
public interface Reader {

    Reading read(Document document);

    /** Names the rules, so that two readings can be told apart: changes whenever a reading could. */
    String version();
}
