package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.knowledge.Stemma;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

class NeutralTextTest {

    private static final NeutralText NEUTRAL = new NeutralText(Stemma.english());

    private static String neutral(String headline, String body) {
        String text = headline + "\n" + body;
        Document report = new Document(
                "report",
                new Document.Input(List.of("a.txt"), "", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(
                        new Zone(new Span(0, headline.length()), Zone.Kind.HEADLINE),
                        new Zone(new Span(headline.length(), text.length()), Zone.Kind.BODY)));
        NeutralText.Neutral form = NEUTRAL.of(report);
        return form.alignment().toReplaced(new Span(0, headline.length())).in(form.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels Shelled Village Near Aleppo City  | Militants shelled village Near Aleppo City
                    Rebels shelled a village near Aleppo     | Militants shelled a village near Aleppo
                    Soldiers Killed Near Damascus Airport    | Soldiers killed Near Damascus airport
                    """)
    void only_a_headline_in_title_case_is_written_small_and_names_stay(String headline, String expected) {
        assertThat(neutral(headline, "Body.")).isEqualTo(expected);
    }

    @Test
    void a_word_that_the_body_writes_small_is_no_name() {
        assertThat(neutral("Orchard Burned Beside Old Quarry Gate", "The orchard and the quarry burned."))
                .isEqualTo("Orchard burned Beside Old quarry Gate");
    }

    @Test
    void labels_are_one_word_before_anybody_asks_how_the_body_writes_them() {
        assertThat(neutral("An Insurgent Fires Rockets Beside Thug-Held Quarry", "The militant fired rockets."))
                .isEqualTo("A militant fires rockets Beside Rebel-Held Quarry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the Islamic State of Iraq and the Levant fell back | the ISIS fell back
                    the Syrian Observatory (SOR) and Samir (BBC) said  | the Syrian Observatory (SOR) and Samir (BBC) said
                    the Syrian Democratic Forces (SDF) left            | the Syrian Democratic Forces left
                    """)
    void names_that_are_taken_apart_are_one_word_and_their_short_forms_are_left_out(String headline, String expected) {
        assertThat(neutral(headline, "Body.")).isEqualTo(expected);
    }

    @Test
    void line_breaks_become_blanks_and_the_length_stays() {
        assertThat(neutral("Two\r\nlines", "and\nmore 🕊")).isEqualTo("Two  lines");
    }
}
