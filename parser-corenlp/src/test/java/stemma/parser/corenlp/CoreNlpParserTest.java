package stemma.parser.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

class CoreNlpParserTest {

    private static final CoreNlpParser PARSER = new CoreNlpParser();

    @Test
    void finds_words_lemmas_tags_names_and_dependencies() {
        String text = "Headline. Two gunmen attacked the town of Azaz in Syria, the monitor said.";
        List<Sentence> sentences = PARSER.parse(text, new Span(10, text.length()));
        assertThat(sentences).hasSize(1);
        Sentence sentence = sentences.getFirst();
        Token attacked = token(sentence, "attacked");
        assertThat(attacked.lemma()).isEqualTo("attack");
        assertThat(attacked.tag()).isEqualTo("VBD");
        assertThat(sentence.child(attacked, "nsubj").orElseThrow().text()).isEqualTo("gunmen");
        assertThat(token(sentence, "Syria").name()).isEqualTo("LOCATION");
    }

    @Test
    void every_span_names_the_words_of_the_text() {
        String text = "“Nobody 🙂 fired” (حلب), he said. e\u0301tat 2.5km²…\n\nNext one";
        for (Sentence sentence : PARSER.parse(text, new Span(0, text.length()))) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(text)).isEqualTo(token.text());
                assertThat(token.head()).isBetween(-1, sentence.size() - 1);
            }
        }
    }

    @Test
    void a_very_long_sentence_is_cut() {
        String text = "word ".repeat(1000).strip();
        assertThat(PARSER.parse(text, new Span(0, text.length())))
                .hasSizeGreaterThan(5)
                .allMatch(sentence -> sentence.size() <= 150);
    }

    private static Token token(Sentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
