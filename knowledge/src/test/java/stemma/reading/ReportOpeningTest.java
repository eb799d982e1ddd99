package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.knowledge.Stemma;
import stemma.text.Span;

class ReportOpeningTest {

    private static final Dateline DATELINE =
            new Dateline(Stemma.english().resolvers().gazetteer());
    private static final GluedHeadline GLUED =
            new GluedHeadline(Stemma.english().words().phrases());

    private static List<String> dated(String text) {
        return DATELINE.parts(text, new Span(0, text.length())).stream()
                .map(part -> part.in(text).strip())
                .toList();
    }

    private static List<String> glued(String text) {
        return GLUED.parts(text, new Span(0, text.length())).stream()
                .map(part -> part.in(text).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HAMA, Syria (Plain Press) –     | A woman was hurt.
                    RIYADH (Plain Agency) -         | Two soldiers were killed.
                    WASHINGTON —                    | The army killed two gunmen.
                    Homs, APN-                      | Seven farmers were hurt.
                    HOMS, Jan. 30 (Plain) --        | The air force killed three.
                    Aleppo province:                | Two shepherds were killed.
                    ALEPPO                          | Two shells fell.
                    """)
    void a_dateline_is_parted_from_its_sentence(String line, String sentence) {
        assertThat(dated(line + " " + sentence)).containsExactly(line, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army – the larger one – left Homs.",
                "Aleppo fell - so the council says.",
                "The source said: The army left.",
                "NATO Secretary General spoke.",
                "Two people were killed in Homs - a mine went off."
            })
    void a_dash_or_colon_within_a_sentence_is_none(String sentence) {
        assertThat(dated(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebel shells kill four farmers near Homs  | Four farmers were killed when shells hit a mill.
                    Army raids kill six people, council says  | The council said that six people were killed.
                    """)
    void a_headline_is_parted_from_the_text_that_it_ran_into(String headline, String text) {
        assertThat(glued(headline + " " + text)).containsExactly(headline, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four farmers were killed when shells hit a mill. The council said so.",
                "Army Raids Kill Six People In The Western Quarter Of Homs",
                "A bomb killed two at the gate of a mill, and A. Haddad saw it happen."
            })
    void a_text_without_such_a_seam_is_one(String text) {
        assertThat(glued(text)).containsExactly(text);
    }
}
