package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Lexicon VERBS =
            new Lexicon(Map.of("force", "object-control", "kill", "transitive", "injure", "transitive"));

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    rebels/NNS/nsubj>2 shelled/VBD/root>0 Nubl/NNP/obj>2                                                                 | shelled  | rebels     | Nubl
                    Nubl/NNP/nsubj:pass>3 was/VBD/aux:pass>3 shelled/VBN/root>0 by/IN/case>5 rebels/NNS/obl>3                            | shelled  | rebels     | Nubl
                    25/CD/nummod>2 men/NNS/nsubj>3 injured=injure/VBD/root>0                                                             | injured  | -          | men
                    rebels/NNS/root>0 shelling/VBG/acl>1 Nubl/NNP/obj>2                                                                  | shelling | rebels     | Nubl
                    a/DT/det>2 village/NN/root>0 shelled/VBN/acl>2 at/IN/case>5 dawn/NN/obl>3                                            | shelled  | -          | village
                    rebels/NNS/root>0 who/WP/nsubj>3 shelled/VBD/acl:relcl>1 Nubl/NNP/obj>3                                              | shelled  | rebels     | Nubl
                    rebels/NNS/nsubj>2 tried/VBD/root>0 to/TO/mark>4 seize/VB/xcomp>2 Nubl/NNP/obj>4                                     | seize    | rebels     | Nubl
                    they/PRP/nsubj>2 forced=force/VBD/root>0 men/NNS/obj>2 to/TO/mark>5 leave/VB/xcomp>2                                 | leave    | men        | -
                    rebels/NNS/nsubj>4 and/CC/cc>3 soldiers/NNS/conj>1 fled/VBD/root>0                                                   | fled     | rebels soldiers | -
                    rebels/NNS/nsubj>2 attacked/VBD/root>0 Nubl/NNP/obj>2 killing=kill/VBG/advcl>2 men/NNS/obj>4                         | killing  | rebels     | men
                    Nubl/NNP/nsubj:pass>3 was/VBD/aux:pass>3 hit/VBN/root>0 and/CC/cc>5 burned/VBN/conj>3                                | burned   | -          | Nubl
                    rebels/NNS/nsubj>2 seized/VBD/root>0 and/CC/cc>4 burned/VBD/conj>2 Nubl/NNP/obj>4                                     | seized   | rebels     | Nubl
                    rebels/NNS/nsubj>2 fled/VBD/root>0 Homs/NNP/obl>2 and/CC/cc>5 burned/VBD/conj>2 Nubl/NNP/obj>5                        | fled     | rebels     | -
                    dozens/NNS/nsubj>5 of/IN/case>4 armed/JJ/amod>4 men/NNS/nmod>1 fled/VBD/root>0                                       | fled     | dozens     | -
                    """)
    void who_does_it_to_whom_is_read_off_the_clause(String parse, String verb, String subjects, String objects) {
        Sentence sentence = HandParsed.sentence(parse.strip());
        Arguments arguments = arguments(sentence);
        Token token = HandParsed.word(sentence, verb);

        assertThat(HandParsed.words(arguments.subjects(token))).isEqualTo(list(subjects));
        assertThat(HandParsed.words(arguments.objects(token))).isEqualTo(list(objects));
    }

    @Test
    void a_noun_has_a_by_a_possessor_and_modifiers() {
        Sentence sentence = HandParsed.sentence(
                "their/PRP$/nmod:poss>3 mortar/NN/compound>3 attack/NN/root>0 on/IN/case>5 Nubl/NNP/nmod>3");
        Arguments arguments = arguments(sentence);
        Token attack = HandParsed.word(sentence, "attack");

        assertThat(HandParsed.words(arguments.possessors(attack))).containsExactly("their");
        assertThat(HandParsed.words(arguments.modifiers(attack))).containsExactly("mortar");
        assertThat(HandParsed.words(arguments.prepositional(attack, "on"))).containsExactly("Nubl");
        assertThat(arguments.by(attack)).isEmpty();
    }

    private static Arguments arguments(Sentence sentence) {
        return new Arguments(sentence, new Phrases(sentence, new Lexicon(Map.of())), VERBS);
    }

    private static List<String> list(String words) {
        return words.equals("-") ? List.of() : List.of(words.split(" ", -1));
    }
}
