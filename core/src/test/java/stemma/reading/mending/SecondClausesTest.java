package stemma.reading.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.language.HandParsed;
import stemma.language.Sentence;

class SecondClausesTest {

    @Test
    void a_noun_joined_to_the_first_clause_is_the_subject_of_the_verb_behind_it() {
        Sentence sentence = HandParsed.sentence(
                "Jets/NNS/nsubj>2 raided/VBD/root>0 Homs/NNP/obj>2 and/CC/cc>5 troops/NNS/conj>3 shelled/VBD/dep>2 Hama/NNP/obj>6");
        assertThat(HandParsed.arcs(SecondClauses.mended(sentence)))
                .containsExactly(
                        "Jets nsubj raided",
                        "raided root",
                        "Homs obj raided",
                        "and cc shelled",
                        "troops nsubj shelled",
                        "shelled conj raided",
                        "Hama obj shelled");
    }

    @Test
    void a_noun_under_a_participle_or_before_a_verb_with_a_subject_stays() {
        List<String> parses = List.of(
                "Groups/NNS/nsubj>2 based/VBN/root>0 in/IN/case>4 Homs/NNP/obl>2 and/CC/cc>6 Hama/NNP/conj>4 fired/VBD/dep>2",
                "Jets/NNS/nsubj>2 raided/VBD/root>0 Homs/NNP/obj>2 and/CC/cc>5 Hama/NNP/conj>3 killed/VBD/dep>2 he/PRP/nsubj>6",
                "Jets/NNS/nsubj>2 raided/VBD/root>0 Homs/NNP/obj>2 and/CC/cc>5 Hama/NNP/conj>3 on/IN/case>7 Monday/NNP/obl>2");

        assertThat(parses).allSatisfy(parse -> {
            Sentence sentence = HandParsed.sentence(parse);
            assertThat(SecondClauses.mended(sentence)).isSameAs(sentence);
        });
    }
}
