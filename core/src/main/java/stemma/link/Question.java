package stemma.link;

import java.util.List;
import java.util.Locale;

/**
 * What claims must answer alike to be compared, with the claims that do.
 *
 * @param id made of its claims
 * @param asks the question in words
 * @param members its claims, in the order of the days that they speak of
 * @param status how its answers stand to each other
 * @param counts how many stand behind it
 */
public record Question(String id, String asks, List<Statement> members, Status status, Counts counts) {

    /** How the answers of one question stand to each other, the most telling first. */
    public enum Status {
        CONTRADICT,
        OVERTAKEN,
        INDEPENDENT,
        AGREE,
        ONE_SOURCE,
        SAID_ONCE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Question {
        members = List.copyOf(members);
    }
}
