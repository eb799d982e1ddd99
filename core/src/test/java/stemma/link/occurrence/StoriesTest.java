package stemma.link.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.KILLED;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.link.Occurrence;
import stemma.link.Statement;
import stemma.link.Told;

class StoriesTest {

    private static final int NEWS_OF_SOME = 200;

    private static Statement in(String report) {
        return Told.that(KILLED).id("killed-" + report).in(report, "2016-12-01").told();
    }

    private static Stories ofOneHappening(int reports) {
        List<Statement> members =
                IntStream.range(0, reports).mapToObj(i -> in("r" + i)).toList();
        return Stories.of(List.of(Occurrence.of(members)));
    }

    @Test
    void reports_that_tell_of_the_same_harm_tell_one_story() {
        Stories stories =
                Stories.of(List.of(Occurrence.of(List.of(in("a"), in("b"))), Occurrence.of(List.of(in("b"), in("c")))));

        assertThat(stories.partners("b")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(stories.share(in("a"), in("b"))).isTrue();
        assertThat(stories.share(in("a"), in("c"))).isFalse();
        assertThat(stories.partners("d")).isEmpty();
    }

    @Test
    void what_two_hundred_reports_tell_makes_them_one_story() {
        assertThat(ofOneHappening(NEWS_OF_SOME).partners("r0")).hasSize(NEWS_OF_SOME);
    }

    @Test
    void what_more_reports_tell_is_everybodys_news_and_makes_none() {
        Stories stories = ofOneHappening(NEWS_OF_SOME + 1);

        assertThat(stories.partners("r0")).isEmpty();
        assertThat(stories.share(in("r0"), in("r1"))).isFalse();
    }

    @Test
    void everybodys_news_leaves_the_stories_of_a_few() {
        List<Statement> everybody = IntStream.rangeClosed(0, NEWS_OF_SOME)
                .mapToObj(i -> in("r" + i))
                .toList();
        Stories stories = Stories.of(List.of(Occurrence.of(everybody), Occurrence.of(List.of(in("r1"), in("r2")))));

        assertThat(stories.partners("r1")).containsExactlyInAnyOrder("r1", "r2");
        assertThat(stories.partners("r3")).isEmpty();
    }
}
