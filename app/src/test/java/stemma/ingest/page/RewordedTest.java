package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class RewordedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels take four villages near Marea  | Gunmen take four villages near Marea.  | true
            Rebels take Syria's fourth bridge     | Gunmen take Syrias fourth bridge       | true
            Rebels take four villages near Marea  | Gunmen seize four villages near Marea  | false
            Rebels take Marea again               | Gunmen take Marea again                | false
            Rebels take four villages near Marea  | Rebels take four villages near Marea today | false
            """)
    void a_headline_may_have_one_other_word_in_four(String one, String other, boolean same) {
        assertThat(Reworded.same(one, other)).isEqualTo(same);
    }

    @Test
    void it_is_found_between_other_words() {
        String text = "12 May. Gunmen take four villages near Marea. They said so.";

        assertThat(Reworded.find(text, new Span(0, text.length()), "Rebels take four villages near Marea")
                        .map(span -> span.in(text)))
                .contains("Gunmen take four villages near Marea");
    }
}
