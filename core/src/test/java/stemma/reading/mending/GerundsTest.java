package stemma.reading.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.language.HandParsed;
import stemma.language.Sentence;

class GerundsTest {

    @Test
    void a_gerund_with_an_article_is_a_noun() {
        Sentence sentence = Gerunds.mended(
                HandParsed.sentence("he/PRP/nsubj>2 died/VBD/root>0 in/IN/case>5 the/DT/det>5 shelling/VBG/advcl>2"));

        assertThat(sentence.get(4).tag()).isEqualTo("NN");
        assertThat(sentence.get(4).relation()).isEqualTo("obl");
        assertThat(sentence.get(4).lemma()).isEqualTo("shelling");
    }

    @Test
    void a_gerund_takes_the_place_of_the_adjective_that_it_was_hung_on() {
        Sentence sentence = Gerunds.mended(
                HandParsed.sentence(
                        "he/PRP/nsubj>2 died/VBD/root>0 in/IN/case>4 Turkish/JJ/obl>2 shelling/VBG/amod>4 of/IN/case>7 farms/NNS/nmod>4"));

        assertThat(sentence.get(4).head()).isEqualTo(1);
        assertThat(sentence.get(4).relation()).isEqualTo("obl");
        assertThat(sentence.get(3).relation()).isEqualTo("amod");
        assertThat(sentence.get(6).head()).isEqualTo(4);
    }

    @Test
    void a_gerund_with_an_object_stays_a_verb() {
        Sentence sentence = HandParsed.sentence(
                "they/PRP/nsubj>2 left/VBD/root>0 after/IN/mark>4 shelling/VBG/advcl>2 farms/NNS/obj>4");

        assertThat(Gerunds.mended(sentence)).isSameAs(sentence);
    }
}
