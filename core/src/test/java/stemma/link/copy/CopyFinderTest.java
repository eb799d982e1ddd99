package stemma.link.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.KILLED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.link.Statement;
import stemma.link.Told;

class CopyFinderTest {

    private static final String WIRE =
            "Rescue teams pulled eleven bodies from a bakery near the old bridge on Monday, a doctor said.";

    @Test
    void finds_the_longest_run_whatever_commas_and_case_became_of_it() {
        Statement here = told("a", WIRE);
        Statement there = told(
                "b",
                "Earlier rescue teams pulled eleven bodies from a bakery near the old bridge on monday it was heard");
        assertThat(new CopyFinder(List.of(here, there)).between(here, there)).hasValueSatisfying(passage -> {
            assertThat(passage.words()).isEqualTo(14);
            assertThat(passage.here().in(here.document().text()))
                    .isEqualTo("Rescue teams pulled eleven bodies from a bakery near the old bridge on Monday");
        });
    }

    @Test
    void seven_words_are_no_copy() {
        Statement here = told("a", "Shells fell on the market of the town at noon.");
        Statement there = told("b", "Witnesses: shells fell on the market of the quarter twice.");
        assertThat(new CopyFinder(List.of(here, there)).between(here, there)).isEmpty();
    }

    @Test
    void a_report_does_not_copy_itself() {
        Statement here = told("a", WIRE);
        assertThat(new CopyFinder(List.of(here)).between(here, here)).isEmpty();
    }

    @Test
    void an_outlets_standing_formula_is_no_copy() {
        String formula = "The network of local contacts that we have in all provinces confirmed on the day: ";
        List<Statement> pile = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            pile.add(told("monitor", i, formula + "item number " + i + "."));
        }
        Statement other = told("paper", "As every day " + formula + "nothing new.");
        pile.add(other);
        assertThat(new CopyFinder(pile).between(pile.getFirst(), other)).isEmpty();
    }

    private static Statement told(String report, String sentence) {
        return told(report, 0, sentence);
    }

    private static Statement told(String report, int place, String sentence) {
        return Told.that(KILLED)
                .id(report + place)
                .in(report, "2016-12-01")
                .at(place * 200)
                .saying(sentence)
                .told();
    }
}
