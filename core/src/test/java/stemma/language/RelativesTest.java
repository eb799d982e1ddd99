package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativesTest {

    private static final Lexicon NONE = new Lexicon(Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            truce/NN/obl>0 offered/VBN/acl>1 by/IN/case>4 jets/NNS/obl>2 that/WDT/nsubj>6 bombed/VBD/acl:relcl>1             | jets
            truce/NN/obl>0 offered/VBN/acl>1 by/IN/case>4 jets/NNS/obl>2 that/WDT/nsubj>6 bombed/VBD/ccomp>1                 | jets
            convoy/NN/obl>0 led/VBN/acl>1 by/IN/case>4 men/NNS/obl>2 that/WDT/nsubj:pass>6 hit/VBN/acl:relcl>1               | convoy
            they/PRP/nsubj>2 bombed/VBD/root>0                                                                               | they
            """)
    void a_relative_word_means_the_noun_that_it_follows_or_that_its_clause_describes(String parse, String meant) {
        Sentence sentence = HandParsed.sentence(parse.strip());
        Token verb = sentence.get(sentence.size() - 1);
        Token argument = sentence.get(sentence.size() - 2);
        assertThat(new Relatives(sentence, new Phrases(sentence, NONE)).resolved(verb, argument))
                .hasValueSatisfying(noun -> assertThat(noun.text()).isEqualTo(meant));
    }
}
