package stemma.knowledge.table;

/**
 * Where a row stands.
 *
 * @param file the name of its table
 * @param line counted from 1
 */
public record Origin(String file, long line) {

    /** What to throw where the row cannot be used. */
    public BadRowException error(String problem) {
        return new BadRowException(this, problem);
    }
}
