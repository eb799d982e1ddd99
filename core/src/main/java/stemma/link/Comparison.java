package stemma.link;

import java.util.List;

/**
 * How the claims of a pile stand to each other.
 *
 * @param occurrences which claims speak of the same happening
 * @param links how single claims stand to each other, in canonical order
 * @param questions what is answered more than once first, then what was said once
 */
public record Comparison(List<Occurrence> occurrences, List<Link> links, List<Question> questions) {
    public Comparison {
        occurrences = List.copyOf(occurrences);
        links = List.copyOf(links);
        questions = List.copyOf(questions);
    }
}
