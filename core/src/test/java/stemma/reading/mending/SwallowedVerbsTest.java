package stemma.reading.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.language.HandParsed;
import stemma.language.Sentence;
import stemma.language.WordLists;

class SwallowedVerbsTest {

    private static final WordLists LISTS = HandParsed.lists(
            Map.of("jet", "force", "army", "force", "rebel", "force"),
            Map.of("bomb", "overrun", "shell", "overrun", "target", "aimed"));

    @Test
    void a_participle_between_fighters_and_a_thing_is_the_verb() {
        assertThat(
                        arcs(
                                "Jets=jet/NNS/compound>3 bombed=bomb/VBN/amod>3 posts/NNS/root>0 near/IN/case>5 Idlib/NNP/nmod>3"))
                .containsExactly(
                        "Jets nsubj bombed", "bombed root", "posts obj bombed", "near case Idlib", "Idlib nmod posts");
    }

    @Test
    void a_noun_that_suits_the_fighters_before_it_is_the_verb_and_what_follows_is_done_by_them() {
        assertThat(arcs("Rebels=rebel/NNS/compound>3 target/NN/compound>3 barracks/NNS/root>0 killing/VBG/acl>3"))
                .containsExactly("Rebels nsubj target", "target root", "barracks obj target", "killing advcl target");
        assertThat(arcs("Army=army/NN/compound>2 shells=shell/NNS/root>0 posts/NNS/dep>2"))
                .containsExactly("Army nsubj shells", "shells root", "posts obj shells");
    }

    @Test
    void nouns_stay_nouns_where_the_form_or_another_verb_says_so() {
        List<String> parses = List.of(
                "Army=army/NN/compound>3 shell/NN/compound>3 stores/NNS/root>0",
                "Rebels=rebel/NNS/compound>3 target/NN/compound>3 lists/NNS/nsubj>4 leaked/VBD/root>0",
                "Supply/NN/compound>3 target/NN/compound>3 lists/NNS/root>0",
                "Rebels=rebel/NNS/compound>2 target/NN/root>0 ././punct>2");

        assertThat(parses).allSatisfy(parse -> {
            Sentence sentence = HandParsed.sentence(parse);
            assertThat(SwallowedVerbs.mended(sentence, LISTS)).isSameAs(sentence);
        });
    }

    private static List<String> arcs(String parse) {
        Sentence sentence = SwallowedVerbs.mended(HandParsed.sentence(parse), LISTS);
        return HandParsed.arcs(sentence);
    }
}
