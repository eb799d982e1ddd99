package stemma.link.settling;

import java.util.Optional;
import stemma.claim.Quantity;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Question;
import stemma.link.Statement;

/** Says in one plain sentence what would settle something that claims leave open. */
public final class Settler {

    private Settler() {}

    /** What would settle how two claims stand; none where nothing is open between them. */
    public static Optional<String> of(Link link, Statement from, Statement to) {
        return switch (link.kind()) {
            case CONTRADICTS -> Optional.of(apart(link, from, to));
            case NOT_COMPARABLE -> Optional.of(unlike(link, from, to));
            case SUPERSEDES, REFINES, ENTAILS, REFRAMES, COPIES, SAME_ORIGIN, AGREES, CORROBORATES -> Optional.empty();
        };
    }

    /** What would settle a question: of two answers that cannot both hold nothing here, as the link says it. */
    public static Optional<String> of(Question question) {
        Statement first = question.members().getFirst();
        return switch (question.status()) {
            case SAID_ONCE -> Optional.of(alone(first));
            case ONE_SOURCE, AGREE ->
                Optional.of("An account of " + Asked.told(first.type()) + Asked.where(first) + Asked.when(first)
                        + " by a first source of another camp.");
            case CONTRADICT, OVERTAKEN, INDEPENDENT -> Optional.empty();
        };
    }

    private static String alone(Statement claim) {
        String other = " by an institution other than " + Asked.speaker(claim) + ".";
        boolean counts = claim.quantity().isPresent();
        return (counts ? "A count of " + Asked.counted(claim) : "An account of " + Asked.told(claim.type()))
                + Asked.where(claim)
                + Asked.when(claim)
                + other;
    }

    private static String apart(Link link, Statement from, Statement to) {
        String where = Asked.where(from, to);
        String when = Asked.when(from, to);
        return switch (link.on()) {
            case HOLDER ->
                "A dated picture, or an account by somebody who was there, that shows who held the place" + where + when
                        + ".";
            case POLARITY, AGENT, DECISION ->
                "An account of " + Asked.told(from.type()) + where + when
                        + " by somebody who was there and speaks for neither side.";
            case NUMBER,
                    PLACE,
                    DAY,
                    MEANS,
                    STATUS,
                    UNIT,
                    ASPECT,
                    WINDOW,
                    GRANULARITY,
                    VICTIMS,
                    JOINT,
                    STAGE,
                    UNDATED,
                    WORDS,
                    SOURCE,
                    MOTIVE,
                    EVENT ->
                "A count of " + Asked.counted(from) + where + when + " by an institution other than "
                        + Asked.speakers(from, to) + ", with the way in which it was counted.";
        };
    }

    private static String unlike(Link link, Statement from, Statement to) {
        return switch (link.on()) {
            case UNIT -> oneUnit(from, to);
            case ASPECT -> "The day from which on each of the two numbers counts.";
            case WINDOW -> "The first and the last day that each of the two numbers covers.";
            case GRANULARITY, PLACE -> "A number for the larger place that tells the smaller one out.";
            case VICTIMS, STATUS -> "A count that tells civilians from fighters, for both numbers.";
            case JOINT -> "The dead and the injured told apart, where one number holds both.";
            case AGENT, HOLDER ->
                "Whom " + Asked.agent(from).or(() -> Asked.agent(to)).orElse("the unnamed side") + " means.";
            case STAGE -> "The last count that each of " + Asked.speakers(from, to) + " gave.";
            case UNDATED, DAY -> undated(from, to);
            case NUMBER, MEANS, POLARITY, WORDS, SOURCE, MOTIVE, EVENT, DECISION ->
                "An account of " + Asked.told(from.type()) + Asked.where(from, to)
                        + " that tells whether both speak of one thing.";
        };
    }

    private static String oneUnit(Statement from, Statement to) {
        String where = Asked.where(from, to);
        if (isShare(from) || isShare(to)) {
            return "The whole that the share is of" + where + ", counted in " + unit(isShare(from) ? to : from) + ".";
        }
        return "The two numbers in one unit: a list that tells how many " + unit(from) + " make how many " + unit(to)
                + where + ".";
    }

    private static boolean isShare(Statement statement) {
        return statement
                .quantity()
                .filter(number -> number.unit().equals("percent"))
                .isPresent();
    }

    private static String undated(Statement from, Statement to) {
        Statement open = from.statedDays().isEmpty() ? from : to;
        return open.published().isOneDay()
                ? "The day of what report " + open.document().id() + " tells."
                : "The day on which report " + open.document().id() + " was published.";
    }

    private static String unit(Statement statement) {
        return statement
                .quantity()
                .map(Quantity::unit)
                .filter(unit -> !unit.isBlank())
                .map(Asked::things)
                .orElse("things");
    }

    /** Whether a kind of link leaves something open. */
    public static boolean isOpen(LinkKind kind) {
        return kind == LinkKind.CONTRADICTS || kind == LinkKind.NOT_COMPARABLE;
    }
}
