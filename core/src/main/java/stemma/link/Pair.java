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
        return link(kind, first.id().compareTo(second.id()) <= 0 ? first : second, on, reason);
    }

    /** A link that runs from one claim of this pair to the other. */
    public Link link(LinkKind kind, Statement from, Basis on, String reason) {
        Statement to = from.equals(first) ? second : first;
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
