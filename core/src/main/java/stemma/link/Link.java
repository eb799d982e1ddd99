package stemma.link;

import java.util.Comparator;
import java.util.List;

/**
 * How one end stands to the other, and why.
 *
 * <p>{@code supersedes} runs from the later to the earlier, {@code refines} from the more exact, {@code entails} from the premise
 * to the conclusion, {@code copies} from the copy; the other kinds have no direction and run from the end whose id is smaller.
 *
 * @param kind how
 * @param from one end
 * @param to the other
 * @param on which part of the claims it is about
 * @param strength how sure
 * @param reason one plain sentence
 * @param compared the values that were set side by side
 */
public record Link(
        LinkKind kind, End from, End to, Basis on, Strength strength, String reason, List<Compared> compared) {

    /** The order in which a case tells its links. */
    public static final Comparator<Link> ORDER = Comparator.comparing(
                    (Link link) -> link.from().id())
            .thenComparing(link -> link.to().id())
            .thenComparing(Link::kind);

    /** What a link can end in. */
    public sealed interface End {
        /** The id that the case's files know it by. */
        String id();

        record OfClaim(String id) implements End {}

        record OfDocument(String id) implements End {}

        record OfDerived(String id) implements End {}
    }

    /** How sure a link is. */
    public enum Strength {
        /** Only a mistake could undo it. */
        HARD,
        /** It rests on what a reader would expect, such as the soft ends of "more than 85%". */
        SOFT;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One value of each end. */
    public record Compared(String what, String from, String to) {}

    /** The same, sure. */
    public Link hard() {
        return new Link(kind, from, to, on, Strength.HARD, reason, compared);
    }

    /** The same, with the values that were set side by side. */
    public Link comparing(List<Compared> values) {
        return new Link(kind, from, to, on, strength, reason, values);
    }

    public Link {
        compared = List.copyOf(compared);
        if (from.equals(to)) {
            throw new IllegalArgumentException("a link joins two things, not " + from.id() + " with itself");
        }
    }
}
