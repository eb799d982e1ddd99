package stemma.comparing;

import java.util.List;
import stemma.link.Link;
import stemma.link.Occurrence;
import stemma.link.Question;
import stemma.link.arithmetic.sum.Findings;

/**
 * How the claims of a pile stand to each other.
 *
 * @param occurrences which claims speak of the same happening
 * @param links how single claims stand to each other, and what they entail, in canonical order
 * @param questions what is answered more than once first, then what was said once
 * @param sums what follows by arithmetic, and which claims cannot all hold
 */
public record Comparison(List<Occurrence> occurrences, List<Link> links, List<Question> questions, Findings sums) {

    /** The same without the links, which are many. */
    public record Outline(List<Occurrence> occurrences, List<Question> questions, Findings sums) {}

    public Comparison {
        occurrences = List.copyOf(occurrences);
        links = List.copyOf(links);
        questions = List.copyOf(questions);
    }
}
