package stemma.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.KILLED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.dating.DatedReport;
import stemma.text.DayInterval;

class DatesTest {

    private static final DayInterval FIRST = DayInterval.on(LocalDate.of(2016, 11, 1));
    private static final DayInterval LATER = DayInterval.on(LocalDate.of(2016, 11, 26));

    private final Statement claim =
            Told.that(KILLED).id("1").in("a", "2016-12-01").on("2016-11-20").told();
    private final Statement other =
            Told.that(KILLED).id("2").in("b", "2016-12-01").on("2016-11-20").told();

    @Test
    void firm_days_move_the_report_and_the_claims_that_hang_on_it() {
        List<Statement> moved = Dates.moved(List.of(claim, other), dated(FIRST, LATER, LATER));
        assertThat(moved.getFirst().published()).isEqualTo(LATER);
        assertThat(moved.getFirst().statedDays()).contains(LATER);
        assertThat(moved.getLast()).isSameAs(other);
    }

    @Test
    void weak_days_move_nothing() {
        assertThat(Dates.moved(List.of(claim, other), dated(FIRST, FIRST, LATER)))
                .containsExactly(claim, other);
    }

    private static Map<String, DatedReport> dated(DayInterval own, DayInterval firm, DayInterval likely) {
        Map<String, DayInterval> moved = Map.of("1", LATER);
        return Map.of("a", new DatedReport("a", own, firm, likely, List.of(), moved, List.of()));
    }
}
