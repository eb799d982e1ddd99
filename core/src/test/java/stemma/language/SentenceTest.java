package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class SentenceTest {

    private static final Sentence SHELLS = HandParsed.sentence(
            "Shells=shell/NNS/nsubj>2 hit/VBD/root>0 two/CD/nummod>4 houses=house/NNS/obj>2 near/IN/case>7 the/DT/det>7 mill/NN/obl:near>2");

    @Test
    void children_come_in_order_and_by_relation_or_its_parent() {
        Token hit = HandParsed.word(SHELLS, "hit");

        assertThat(HandParsed.words(SHELLS.children(hit))).containsExactly("Shells", "houses", "mill");
        assertThat(SHELLS.children(hit, "obl").map(Token::text)).containsExactly("mill");
        assertThat(SHELLS.children(hit, "ob")).isEmpty();
        assertThat(SHELLS.child(hit, "obj").map(Token::text)).contains("houses");
        assertThat(SHELLS.head(hit)).isEmpty();
        assertThat(SHELLS.head(SHELLS.get(2)).map(Token::text)).contains("houses");
    }

    @ParameterizedTest
    @CsvSource({"two, hit, true", "two, two, true", "hit, two, false", "near, houses, false", "the, mill, true"})
    void a_word_is_under_all_that_it_depends_on(String lower, String upper, boolean under) {
        assertThat(SHELLS.isUnder(HandParsed.word(SHELLS, lower), HandParsed.word(SHELLS, upper)))
                .isEqualTo(under);
    }

    @Test
    void a_circle_in_a_parse_ends() {
        Sentence circle = HandParsed.sentence("a/DT/dep>2 b/NN/dep>1 c/NN/root>0");

        assertThat(circle.isUnder(circle.get(0), circle.get(2))).isFalse();
        assertThat(HandParsed.words(circle.subtree(circle.get(0)))).containsExactly("a", "b");
    }

    @Test
    void subtrees_and_spans_are_ranges_of_the_text() {
        assertThat(HandParsed.words(SHELLS.subtree(HandParsed.word(SHELLS, "mill"))))
                .containsExactly("near", "the", "mill");
        assertThat(SHELLS.span(2, 3).in(HandParsed.text(SHELLS))).isEqualTo("two houses");
        assertThat(SHELLS.span()).isEqualTo(new Span(0, HandParsed.text(SHELLS).length()));
        assertThat(HandParsed.words(SHELLS.within(new Span(7, 12)))).containsExactly("hit", "two");
    }

    @Test
    void a_sentence_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sentence(List.of()))
                .withMessageContaining("at least one token");
    }
}
