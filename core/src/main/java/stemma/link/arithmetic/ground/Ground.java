package stemma.link.arithmetic.ground;

import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Reckoning;
import stemma.text.DayInterval;

/**
 * What a claim tells about how much of an area somebody took or holds.
 *
 * @param statement the claim
 * @param kind how the number is meant
 * @param area of which place
 * @param side who took it or holds it, where that is known
 * @param number how much, as the claim has it
 * @param days of which it is true; for what was gained, the days in which it was
 */
record Ground(Statement statement, Kind kind, PlaceRef area, Optional<Side> side, Reckoning number, DayInterval days) {

    enum Kind {
        /** All that was taken up to a day. */
        TAKEN,
        /** What was taken in some days. */
        GAINED,
        /** What somebody holds at a day. */
        HELD
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String id() {
        return statement.id();
    }

    boolean isShare() {
        return number.figure().unit().equals(Figure.PERCENT);
    }

    boolean isInReportOf(Ground other) {
        return statement.isInReportOf(other.statement);
    }

    String words() {
        return "“" + statement.quantity().orElseThrow().mention().text() + "”";
    }
}
