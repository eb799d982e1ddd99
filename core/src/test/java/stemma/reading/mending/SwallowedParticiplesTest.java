package stemma.reading.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.language.HandParsed;
import stemma.language.Sentence;
import stemma.language.WordLists;

class SwallowedParticiplesTest {

    private static final WordLists LISTS =
            HandParsed.lists(Map.of("raid", "event", "attack", "event", "regime", "authority"), Map.of());

    @Test
    void a_participle_behind_a_blow_tells_whom_the_blow_was_aimed_at() {
        Sentence sentence = HandParsed.sentence(
                "Jets/NNS/nsubj>2 flew/VBD/root>0 two/CD/nummod>6 raids=raid/NNS/compound>6 targeting/VBG/amod>6 posts/NNS/obj>2");
        assertThat(HandParsed.arcs(SwallowedParticiples.mended(sentence, LISTS)))
                .containsExactly(
                        "Jets nsubj flew",
                        "flew root",
                        "two nummod raids",
                        "raids obj flew",
                        "targeting acl raids",
                        "posts obj targeting");
    }

    @Test
    void a_participle_behind_anything_else_stays_an_adjective() {
        Sentence sentence = HandParsed.sentence(
                "The/DT/det>4 regimes=regime/NNS/compound>4 growing/VBG/amod>4 attacks=attack/NNS/nsubj>5 went/VBD/root>0 on/RP/compound:prt>5");
        assertThat(SwallowedParticiples.mended(sentence, LISTS)).isSameAs(sentence);
    }
}
