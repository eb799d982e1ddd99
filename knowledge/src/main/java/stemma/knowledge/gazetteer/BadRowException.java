package stemma.knowledge.gazetteer;

import java.io.Serial;
import stemma.text.Finding;

/** A row of a table that cannot be read: names the file, the line, what is wrong and what is allowed. */
public final class BadRowException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    BadRowException(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.finding = new Finding(
                file + ", line " + line,
                "This place does not count: " + problem + ".",
                "Correct it and build again; the others count.");
    }

    /** The same for a person whose table it is. */
    Finding finding() {
        return finding;
    }
}
