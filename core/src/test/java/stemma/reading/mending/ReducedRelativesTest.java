package stemma.reading.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.language.HandParsed;
import stemma.language.Sentence;

class ReducedRelativesTest {

    @Test
    void areas_held_by_somebody_are_what_was_left() {
        Sentence sentence = mended(
                "they/PRP/nsubj>2 left/VBD/root>0 areas/NNS/nsubj>4 held/VBN/xcomp>2 by/IN/case>6 troops/NNS/obl>2");

        assertThat(HandParsed.arcs(sentence))
                .containsExactly(
                        "they nsubj left",
                        "left root",
                        "areas obj left",
                        "held acl areas",
                        "by case troops",
                        "troops obl held");
    }

    @Test
    void villages_held_by_somebody_are_what_was_shelled() {
        Sentence sentence = mended(
                "farms/NNS/nsubj>2 held/VBN/root>0 by/IN/case>4 rebels/NNS/obl>2 were/VBD/aux:pass>6 shelled/VBN/dep>2");

        assertThat(HandParsed.arcs(sentence))
                .containsExactly(
                        "farms nsubj:pass shelled",
                        "held acl farms",
                        "by case rebels",
                        "rebels obl held",
                        "were aux:pass shelled",
                        "shelled root");
    }

    @Test
    void a_participle_before_a_verb_that_has_no_subject_describes_that_subject() {
        assertThat(HandParsed.arcs(mended(
                        "cars/NNS/nsubj>2 parked/VBN/root>0 nearby/RB/advmod>2 were/VBD/aux:pass>5 damaged/VBN/dep>2")))
                .containsExactly(
                        "cars nsubj:pass damaged",
                        "parked acl cars",
                        "nearby advmod parked",
                        "were aux:pass damaged",
                        "damaged root");
    }

    @Test
    void a_clause_with_an_auxiliary_of_its_own_or_below_another_verb_stays_as_it_is() {
        List<String> parses = List.of(
                "farms/NNS/nsubj:pass>3 were/VBD/aux:pass>3 held/VBN/root>0 by/IN/case>5 rebels/NNS/obl>3",
                "they/PRP/nsubj>2 saw/VBD/root>0 farms/NNS/nsubj>4 shelled/VBN/xcomp>2",
                "rebels/NNS/nsubj>2 stood/VBD/root>0 by/IN/case>4 farms/NNS/obl>2");

        assertThat(parses).allSatisfy(parse -> {
            Sentence sentence = HandParsed.sentence(parse);
            assertThat(ReducedRelatives.mended(sentence)).isSameAs(sentence);
        });
    }

    private static Sentence mended(String parse) {
        return ReducedRelatives.mended(HandParsed.sentence(parse));
    }
}
