package stemma.link.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.KILLED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import stemma.link.Link;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.copy.ReportCopy.Change;
import stemma.link.copy.ReportCopy.Extent;
import stemma.link.copy.ReportCopy.Order;
import stemma.link.copy.ReportCopy.What;

class ReportCopyFinderTest {

    private static final String WIRE =
            "x Rescue teams pulled eleven bodies from a bakery near the old bridge on Monday,"
                    + " and the owner was still missing when night fell over the quarter.";

    private static final String COPY =
            "x Rescue teams pulled twelve bodies from a bakery near the old bridge on Monday,"
                    + " and the owner was still missing when night fell over the quarter.";

    @Test
    void the_later_report_is_the_copy_and_the_toll_that_was_changed_is_told() {
        ReportCopy copy = one(
                told("wire", "2016-12-01").saying(WIRE).counting(11, "person").by("doctor"),
                told("agency", "2016-12-03").saying(COPY).counting(12, "person"));
        assertThat(copy.copy().id()).isEqualTo("agency");
        assertThat(copy.original().id()).isEqualTo("wire");
        assertThat(copy.order()).isEqualTo(Order.DATED);
        assertThat(copy.extent()).isEqualTo(Extent.WHOLE);
        assertThat(copy.changes()).extracting(Change::what).containsExactly(What.NUMBER, What.SOURCE_LOST);
        assertThat(copy.changes())
                .extracting(Change::sentence)
                .containsExactly("“11” became “12”.", "The source “doctor” is no longer named.");
    }

    @Test
    void where_days_do_not_tell_the_order_is_unknown_and_the_link_soft() {
        ReportCopy copy = one(
                told("b", "2016-12-01").saying(WIRE), told("a", "2016-12-01").saying(WIRE));
        assertThat(copy.order()).isEqualTo(Order.UNKNOWN);
        assertThat(ReportCopyFinder.link(copy).strength()).isEqualTo(Link.Strength.SOFT);
        assertThat(ReportCopyFinder.link(copy).reason()).endsWith("their days do not tell which came first");
    }

    @Test
    void the_passages_are_the_words_that_both_have() {
        ReportCopy copy = one(
                told("a", "2016-12-01").saying(WIRE), told("b", "2016-12-02").saying(COPY));
        assertThat(copy.passages())
                .allSatisfy(passage -> assertThat(
                                passage.inCopy().in(copy.copy().text()))
                        .isEqualTo(passage.inOriginal().in(copy.original().text())));
        assertThat(copy.words()).isEqualTo(22);
    }

    @Test
    void a_quotation_that_both_have_is_the_sources_and_no_copy() {
        String quote = "x \u201cWe will not leave the old town while one of our neighbours is still in it,\u201d ";
        assertThat(find(
                        told("a", "2016-12-01").saying(quote + "a teacher said on the phone."),
                        told("b", "2016-12-02").saying(quote + "was the answer from inside.")))
                .isEmpty();
    }

    @Test
    void one_sentence_in_a_long_report_is_a_copy_only_of_the_same_happening() {
        String filler = " Something else was told here that nobody else has, number ".repeat(1);
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rest.add(filler + "n" + i + " and m" + i + ".");
        }
        Told here = told("a", "2016-12-01").saying(WIRE + String.join("", rest));
        Told there = told("b", "2016-12-02")
                .saying(WIRE
                        + String.join("", rest)
                                .replaceAll("([nm])(\\d)", "$1x$2")
                                .replace(
                                        "Something else was told here that nobody else has",
                                        "Quite other things stood in this one"));
        List<Statement> pile = List.of(here.told(), there.told());
        assertThat(find(pile, (a, b) -> true))
                .singleElement()
                .satisfies(copy -> assertThat(copy.extent()).isEqualTo(Extent.SENTENCES));
        assertThat(find(pile, (a, b) -> false)).isEmpty();
    }

    @Test
    void reports_of_other_words_are_no_copies_and_the_order_of_the_pile_changes_nothing() {
        assertThat(find(
                        told("a", "2016-12-01").saying(WIRE),
                        told("b", "2016-12-02").saying("x Eleven people lost their lives in a bakery, a doctor said.")))
                .isEmpty();
        Statement one = told("a", "2016-12-01").saying(WIRE).told();
        Statement other = told("b", "2016-12-02").saying(COPY).told();
        assertThat(find(List.of(one, other), (a, b) -> true)).isEqualTo(find(List.of(other, one), (a, b) -> true));
    }

    private static Told told(String report, String day) {
        return Told.that(KILLED).id(report + "#1").in(report, day);
    }

    private static List<ReportCopy> find(Told one, Told other) {
        return find(List.of(one.told(), other.told()), (a, b) -> true);
    }

    private static List<ReportCopy> find(List<Statement> pile, BiPredicate<Statement, Statement> areOne) {
        return new ReportCopyFinder(pile).find(pile, areOne);
    }

    private static ReportCopy one(Told one, Told other) {
        List<ReportCopy> found = find(one, other);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
