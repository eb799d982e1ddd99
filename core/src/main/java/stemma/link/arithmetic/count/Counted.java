package stemma.link.arithmetic.count;

import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Mark;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * A claim that counts, with its count.
 *
 * @param statement the claim
 * @param quantity the count as the report words it
 * @param figure the count as a number
 */
record Counted(Statement statement, Quantity quantity, Figure figure) {

    /** The count of an asserted claim; a word such as "dozens" is none. */
    static Optional<Counted> of(Statement statement) {
        if (statement.claim().factuality() != Factuality.ASSERTED) {
            return Optional.empty();
        }
        return statement
                .quantity()
                .filter(quantity -> !quantity.is(Mark.VAGUE))
                .flatMap(quantity -> Figure.of(quantity).map(figure -> new Counted(statement, quantity, figure)));
    }

    static List<Counted> all(List<Statement> statements) {
        return statements.stream().map(Counted::of).flatMap(Optional::stream).toList();
    }

    String id() {
        return statement.id();
    }

    boolean is(ClaimType type) {
        return statement.type() == type;
    }

    boolean isJoint() {
        return quantity.is(Mark.JOINT);
    }

    boolean isShare() {
        return figure.unit().equals(Figure.PERCENT);
    }

    boolean isOfPeople() {
        return figure.unit().equals("person");
    }

    boolean isInSentenceOf(Counted other) {
        return statement.isInReportOf(other.statement)
                && statement
                        .claim()
                        .anchor()
                        .sentence()
                        .equals(other.statement.claim().anchor().sentence());
    }

    Reckoning number() {
        return Reckoning.from(figure, id(), List.of());
    }

    /** The words of the count, in quotation marks. */
    String words() {
        return "“" + quantity.mention().text() + "”";
    }
}
