package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Lexicon WORDS = new Lexicon(Map.of(
            "dozen", "partitive",
            "most", "partitive",
            "resident", "relational",
            "affiliated", "relational",
            "other", "hedge",
            "several", "hedge"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the/DT/det>3 Syrian/JJ/amod>3 army/NN/root>0                                                        | army      | Syrian army
                    several/JJ/amod>3 armed/JJ/amod>3 men=man/NNS/root>0                                                | men       | armed men
                    40/CD/nummod>2 houses=house/NNS/root>0                                                              | houses    | houses
                    dozens=dozen/NNS/root>0 of/IN/case>4 old/JJ/amod>4 houses=house/NNS/nmod>1                          | dozens    | old houses
                    residents=resident/NNS/root>0 of/IN/case>3 Nubl/NNP/nmod>1                                          | residents | residents of Nubl
                    houses=house/NNS/root>0 of/IN/case>3 Nubl/NNP/nmod>1                                                | houses    | houses
                    Army/NNP/root>0 of/IN/case>4 the/DT/det>4 Valley/NNP/nmod>1                                         | Army      | Army of the Valley
                    the/DT/det>2 city/NN/nmod:poss>5 's/POS/case>2 northern/JJ/amod>5 rim/NN/root>0                     | rim       | city 's northern rim
                    groups=group/NNS/root>0 affiliated/VBN/acl>1 to/TO/case>5 the/DT/det>5 Front/NNP/obl>2              | groups    | groups affiliated to the Front
                    shell/NN/root>0 by/IN/case>3 rebels=rebel/NNS/nmod>1                                                | shell     | shell
                    """)
    void a_phrase_runs_from_its_first_modifier_to_the_end_of_the_name(String parse, String head, String words) {
        Sentence sentence = HandParsed.sentence(parse.strip());
        Phrases phrases = new Phrases(sentence, WORDS);

        assertThat(phrases.span(HandParsed.word(sentence, head)).in(HandParsed.text(sentence)))
                .isEqualTo(words);
    }

    @Test
    void conjuncts_are_the_word_and_those_joined_to_it() {
        Sentence sentence = HandParsed.sentence(
                "women=woman/NNS/root>0 ,/,/punct>3 men=man/NNS/conj>1 and/CC/cc>5 boys=boy/NNS/conj>1 ran/VBD/conj>1");
        Phrases phrases = new Phrases(sentence, WORDS);

        assertThat(HandParsed.words(phrases.conjuncts(sentence.get(0)))).containsExactly("women", "men", "boys");
    }

    @Test
    void prepositions_stand_in_front_of_the_phrase_and_a_possessive_is_none() {
        Sentence sentence = HandParsed.sentence(
                "fled/VBD/root>0 out/IN/case>5 of/IN/case>5 the/DT/det>5 town/NN/obl>1 's/POS/case>5");
        Phrases phrases = new Phrases(sentence, WORDS);
        Token town = HandParsed.word(sentence, "town");

        assertThat(phrases.preposition(town)).isEqualTo("out");
        assertThat(phrases.prepositions(town)).isEqualTo("out of");
        assertThat(phrases.preposition(sentence.get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"of, old", "in, dozens"})
    void only_of_leads_from_a_partitive_to_what_it_counts(String preposition, String counted) {
        Sentence sentence = HandParsed.sentence("dozens=dozen/NNS/root>0 " + preposition + "/IN/case>3 old/NNS/nmod>1");

        assertThat(new Phrases(sentence, WORDS).counted(sentence.get(0)).text()).isEqualTo(counted);
    }
}
