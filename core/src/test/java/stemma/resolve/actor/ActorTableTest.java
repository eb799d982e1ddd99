package stemma.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.Actor.ActorRef;
import stemma.resolve.actor.ActorName.Use;
import stemma.text.DayInterval;

class ActorTableTest {

    private static final Set<String> ARTICLES = Set.of("the", "al");

    private final ActorTable table = new ActorTable(
            List.of(
                    entry("valley-front", "", name("al-Wadi Front", Use.FULL), name("the front", Use.SHORT)),
                    entry("valley-council", "", name("Wadi Front Council", Use.FULL), name("Wadiyya", Use.ALONE)),
                    entry("valley-commander", "valley-front", name("Sami Nour's men", Use.FULL)),
                    entry("union", "", name("VU", Use.FULL))),
            ARTICLES);

    @ParameterizedTest
    @CsvSource({
        "al-Wadi Front,                 valley-front",
        "Al Wadi front,                 valley-front",
        "Alwadi Front,                  valley-front",
        "the al-Wadi Fronts,            valley-front",
        "a post of al-Wadi Front,       valley-front",
        "the Wadi Front Council,        valley-council",
        "Wadiyya,                       valley-council",
        "Wadiyya villages,              -",
        "Sami Nours men,                valley-commander",
        "Sami Nour’s men,               valley-commander",
        "VU,                            union",
        "vu,                            -",
        "V.U.,                          union",
    })
    void names_are_found_as_scrapers_leave_them_and_the_longest_first(String words, String id) {
        assertThat(table.find(table.text(words)).stream()
                        .flatMap(hit -> hit.entries().stream())
                        .map(ActorEntry::id))
                .isEqualTo(id.equals("-") ? List.of() : List.of(id));
    }

    @Test
    void a_short_name_says_that_it_is_one() {
        assertThat(table.find(table.text("the front")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.use()).isEqualTo(Use.SHORT));
    }

    @Test
    void superiors_go_from_the_nearest_to_the_top() {
        assertThat(table.superiors(table.entry("valley-commander").orElseThrow()))
                .extracting(ActorEntry::id)
                .containsExactly("valley-front");
    }

    @Test
    void a_table_that_contradicts_itself_is_refused() {
        ActorEntry front = entry("front", "", name("Front", Use.FULL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorTable(List.of(front, front), ARTICLES))
                .withMessageContaining("two actors have the id 'front'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorTable(List.of(entry("a", "b", name("A b", Use.FULL))), ARTICLES))
                .withMessageContaining("'a' is a member of 'b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorTable(
                        List.of(entry("a", "b", name("A b", Use.FULL)), entry("b", "a", name("B a", Use.FULL))),
                        ARTICLES))
                .withMessageContaining("comes back to it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorTable(List.of(entry("a", "", name("the", Use.FULL))), ARTICLES))
                .withMessageContaining("has no word that counts");
    }

    private static ActorEntry entry(String id, String memberOf, ActorName... names) {
        return new ActorEntry(
                new ActorRef(id, id),
                ActorKind.GROUP,
                Optional.of(memberOf).filter(one -> !one.isEmpty()),
                DayInterval.unbounded(),
                List.of(names));
    }

    private static ActorName name(String words, Use use) {
        return new ActorName(words, use);
    }
}
