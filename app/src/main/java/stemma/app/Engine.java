package stemma.app;

import stemma.reading.Reader;

/**
 * What turns a report into claims.
 *
 * @param reader reads reports; safe for use by several threads
 * @param parser name and version of the parser in it, for the manifest
 */
public record Engine(Reader reader, String parser) {}
