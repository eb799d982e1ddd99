package stemma.knowledge.gazetteer;

import java.io.Serial;

/** A row of a table that cannot be read: names the file, the line, what is wrong and what is allowed. */
public final class BadRowException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    BadRowException(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
