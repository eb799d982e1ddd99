package stemma.link;

/**
 * Two claims that are held against each other.
 *
 * @param first the one whose report and place in it come first
 * @param second the other
 * @param isOneHappening whether they stand in one occurrence
 */
public record Pair(Statement first, Statement second, boolean isOneHappening) {

    public boolean isInOneReport() {
        return first.isInReportOf(second);
    }

    /** A link of this pair without a direction: from the smaller id. */
    public Link link(LinkKind kind, Basis on, String reason) {
        return first.id().compareTo(second.id()) <= 0
                ? directed(kind, first, second, on, reason)
                : directed(kind, second, first, on, reason);
    }

    /** A link that runs from one claim to the other. */
    public static Link directed(LinkKind kind, Statement from, Statement to, Basis on, String reason) {
        return new Link(
                kind,
                new Link.End.OfClaim(from.id()),
                new Link.End.OfClaim(to.id()),
                on,
                Link.Strength.SOFT,
                reason,
                java.util.List.of());
    }
}
