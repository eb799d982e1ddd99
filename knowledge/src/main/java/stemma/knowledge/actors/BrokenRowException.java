package stemma.knowledge.actors;

import java.io.Serial;
import stemma.text.Finding;

/** A row that cannot be used. In a table that ships with Stemma a fault of Stemma, in a user's table a finding. */
final class BrokenRowException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    BrokenRowException(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
