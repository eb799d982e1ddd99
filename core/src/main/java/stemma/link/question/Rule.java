package stemma.link.question;

import java.util.Optional;
import stemma.link.Link;
import stemma.link.Pair;

/** One way in which two claims can stand to each other. */
interface Rule {

    /** A link, if the rule is sure of it. */
    Optional<Link> of(Pair pair);
}
