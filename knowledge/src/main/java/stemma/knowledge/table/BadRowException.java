package stemma.knowledge.table;

import java.io.Serial;
import stemma.text.Finding;

/**
 * An entry of a table that cannot be used: names the file, the line, what is wrong and what is allowed. In a table that ships with
 * Stemma it is a fault of Stemma, in a user's table a finding.
 */
public final class BadRowException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    BadRowException(Origin origin, String problem) {
        super(origin.file() + ", line " + origin.line() + ": " + problem);
        this.finding = new Finding(
                origin.file() + ", line " + origin.line(),
                "This entry does not count: " + problem + ".",
                "Correct it and build again; the others count.");
    }

    /** The same for a person whose table it is. */
    public Finding finding() {
        return finding;
    }
}
