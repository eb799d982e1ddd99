package stemma.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.claim.Victims;
import stemma.comparing.Summary;
import stemma.comparing.Summary.Ground;
import stemma.link.Question.Status;

class ComparedParagraphTest {

    @Test
    void a_pile_of_one_camp_says_so() {
        Summary summary = new Summary(
                Map.of(Status.AGREE, 3, Status.INDEPENDENT, 1, Status.CONTRADICT, 2, Status.SAID_ONCE, 40),
                Set.of("government"),
                Set.of("opposition", "iran"),
                Set.of(Victims.Status.COMBATANT),
                Ground.ONE_CAMP,
                2,
                1);
        assertThat(ComparedParagraph.of(summary))
                .isEqualTo("Questions with several answers: 6 (agree 4, of which independent 1; contradict 2;"
                        + " overtaken 0; one source 0). Camps that speak: government; spoken of and never heard:"
                        + " iran, opposition. No dead or injured are said to be fighters. No ground fact is"
                        + " corroborated from a second camp. Reports whose days the others narrow: 2. Reports whose days"
                        + " something contradicts: 1.");
    }

    @Test
    void nothing_is_said_where_nothing_was_compared() {
        assertThat(ComparedParagraph.of(
                        new Summary(Map.of(), Set.of(), Set.of(), Set.of(), Ground.NOT_SPOKEN_OF, 0, 0)))
                .isEmpty();
    }

    @Test
    void ground_that_a_second_camp_corroborates_has_no_banner() {
        assertThat(Banner.of(new Summary(
                        Map.of(Status.INDEPENDENT, 1), Set.of(), Set.of(), Set.of(), Ground.CORROBORATED, 0, 0)))
                .isEmpty();
    }
}
