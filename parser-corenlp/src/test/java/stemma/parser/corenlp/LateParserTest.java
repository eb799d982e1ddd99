package stemma.parser.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.text.Span;

class LateParserTest {

    private final AtomicInteger loaded = new AtomicInteger();

    private final Parser late = new LateParser("1", () -> {
        loaded.incrementAndGet();
        return new NoSentences();
    });

    private record NoSentences() implements Parser {
        @Override
        public List<Sentence> parse(String text, Span part) {
            return List.of();
        }

        @Override
        public String version() {
            return "1";
        }
    }

    @Test
    void its_version_is_known_without_loading_it() {
        assertThat(late.version()).isEqualTo("1");
        assertThat(loaded).hasValue(0);
    }

    @Test
    void it_is_loaded_with_the_first_sentence_and_once() {
        late.parse("Shells fell on the town.", new Span(0, 24));
        late.parse("Rockets fell on the town.", new Span(0, 25));
        assertThat(loaded).hasValue(1);
    }
}
