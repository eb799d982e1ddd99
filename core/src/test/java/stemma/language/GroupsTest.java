package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    private static final Lexicon PHRASES = new Lexicon(Map.of("group", "namer", "both", "hedge"));
    private static final NounClasses NOUNS = new NounClasses(new Lexicon(Map.of(
            "forces", "force",
            "force", "force",
            "front", "force",
            "group", "force",
            "rebel", "force",
            "mortar", "weapon",
            "Turkish", "authority",
            "Syrian", "authority",
            "Syria", "place")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turkish/JJ/amod>4 and/CC/cc>3 Syrian/JJ/conj>1 forces=force/NNS/root>0                                          | forces | Turkish; Syrian forces
                    both/DT/det>5 Turkish/JJ/amod>5 and/CC/cc>4 Syrian/JJ/conj>2 forces=force/NNS/root>0                            | forces | Turkish; Syrian forces
                    heavy/JJ/amod>4 and/CC/cc>3 Syrian/JJ/conj>1 forces=force/NNS/root>0                                            | forces | forces
                    the/DT/det>2 group/NN/root>0 Nour/NNP/compound>4 Front/NNP/appos>2                                              | group  | Nour Front
                    the/DT/det>2 group/NN/root>0 of/IN/case>5 Nour/NNP/compound>5 Front/NNP/nmod>2                                  | group  | Nour Front
                    rebels=rebel/NNS/root>0 from/IN/case>4 Nour/NNP/compound>4 Front/NNP/nmod>1                                     | rebels | rebels
                    Nour/NNP/compound>2 Front/NNP/nsubj>6 (/-LRB-/punct>4 NF/NNP/appos>2 )/-RRB-/punct>4 left=leave/VBD/root>0      | NF     | Nour Front
                    Nour/NNP/compound>4 Front/NNP/compound>4 Mortar/NNP/compound>4 Attack/NNP/root>0                                | Front  | Nour Front
                    """)
    void a_phrase_names_each_of_those_who_act(String parse, String head, String names) {
        Sentence sentence = HandParsed.sentence(parse.strip());
        Phrases phrases = new Phrases(sentence, PHRASES);
        Grammar grammar = new Grammar(
                sentence, phrases, new Arguments(sentence, phrases, new Lexicon(Map.of())), NOUNS, List.of());

        assertThat(new Groups(grammar)
                        .of(HandParsed.word(sentence, head)).stream()
                                .map(span -> span.in(HandParsed.text(sentence)))
                                .toList())
                .containsExactly(names.split("; "));
    }
}
