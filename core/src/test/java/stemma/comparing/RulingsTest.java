package stemma.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Rulings;
import stemma.link.Rulings.Both;
import stemma.link.Rulings.Ruled;
import stemma.link.Statement;

/** What people said of pairs of claims goes before what is found. */
class RulingsTest {

    private static final List<Statement> PILE = List.of(
            claim("a", "2018-03-04 Daily@north | killed | =7 person | at douma | on 2018-03-03 | by medics@south"),
            claim("b", "2018-03-04 Weekly@south | killed | =12 person | at douma | on 2018-03-03 | by police@north"),
            claim("c", "2018-03-09 Hourly@east | killed | =40 person | at homs | on 2018-03-08 | by residents@east"));

    private static Statement claim(String id, String line) {
        return ClaimLine.of(id, id, line).told(0);
    }

    private static Rulings link(Optional<LinkKind> kind, String from) {
        return new Rulings(
                Set.of(), Map.of(), Map.of(new Both("a", "b"), new Ruled(kind, from, "By Ada on 2018-04-01")));
    }

    private static List<Link> links(Rulings rulings) {
        List<Link> links = new ArrayList<>();
        Comparison ignored = SampleComparer.COMPARER.compare(PILE, rulings, links::add);
        assertThat(ignored.occurrences()).isNotEmpty();
        return links;
    }

    private static List<Set<String>> happenings(Rulings rulings) {
        return SampleComparer.COMPARER.compare(PILE, rulings, link -> {}).occurrences().stream()
                .map(occurrence -> Set.copyOf(
                        occurrence.members().stream().map(Statement::id).toList()))
                .toList();
    }

    @Test
    void claims_that_look_like_one_happening_are_two_where_a_person_says_so() {
        Rulings apart = new Rulings(Set.of(), Map.of("a", Set.of("b"), "b", Set.of("a")), Map.of());

        assertThat(happenings(Rulings.none())).contains(Set.of("a", "b"));
        assertThat(happenings(apart)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"), Set.of("c"));
    }

    @Test
    void claims_that_have_nothing_in_common_are_one_happening_where_a_person_says_so() {
        Rulings together = new Rulings(Set.of(new Both("b", "c")), Map.of(), Map.of());

        assertThat(happenings(together)).containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void what_two_people_said_of_three_claims_holds_together() {
        Rulings both = new Rulings(Set.of(new Both("b", "c")), Map.of("a", Set.of("c"), "c", Set.of("a")), Map.of());

        assertThat(happenings(both)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b", "c"));
    }

    @Test
    void a_link_that_a_person_set_stands_in_the_place_of_all_others_of_its_pair() {
        assertThat(links(Rulings.none())).extracting(Link::kind).contains(LinkKind.CONTRADICTS);
        assertThat(links(link(Optional.of(LinkKind.SUPERSEDES), "b")))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(LinkKind.SUPERSEDES);
                    assertThat(link.from().id()).isEqualTo("b");
                    assertThat(link.reason()).isEqualTo("By Ada on 2018-04-01");
                });
        assertThat(links(link(Optional.empty(), "a"))).isEmpty();
    }

    @Test
    void a_question_stands_as_the_links_that_people_set_have_it() {
        Comparison comparison =
                SampleComparer.COMPARER.compare(PILE, link(Optional.of(LinkKind.AGREES), "a"), link -> {});

        assertThat(comparison.questions())
                .filteredOn(question -> question.members().size() == 2)
                .singleElement()
                .satisfies(question -> assertThat(question.status().name()).isEqualTo("AGREE"));
    }
}
