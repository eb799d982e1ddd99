package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class ParagraphsTest {

    /** In the table, / ends a line and | parts the paragraphs that are expected. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    One line.                                              > One line.
                    One line./Another line.                                > One line.|Another line.
                    One line that/goes on here.                            > One line that/goes on here.
                    One line that//goes on here.                           > One line that//goes on here.
                    A Short Heading//Then the text begins.                 > A Short Heading|Then the text begins.
                    A Short Heading/Then the text begins.                  > A Short Heading|Then the text begins.
                    Rebels leave the hill/Army enters the old mill/The mill stood empty, residents said. > Rebels leave the hill|Army enters the old mill|The mill stood empty, residents said.
                    The council said that the convoy from/Hamah would wait for all of the/families. > The council said that the convoy from/Hamah would wait for all of the/families.
                    The shelling hit the clinic,/Sami said to all who asked him about it. > The shelling hit the clinic,/Sami said to all who asked him about it.
                    The shelling went on until the late evening and hit the old mill//Sawan said nothing. > The shelling went on until the late evening and hit the old mill//Sawan said nothing.
                    killing at least//12 people.                           > killing at least//12 people.
                    He said:/They fled.                                    > He said:|They fled.
                    ///  One line.  //                                     > One line.
                    """)
    void a_line_without_a_full_stop_goes_on_in_the_next(String lines, String paragraphs) {
        String text = lines.replace('/', '\n');

        assertThat(Paragraphs.of(text, new Span(0, text.length())))
                .extracting(s -> s.in(text).replace('\n', '/'))
                .containsExactly(paragraphs.split("\\|", -1));
    }

    @Test
    void paragraphs_stay_inside_their_part_and_blanks_make_none() {
        String text = "before\none\nbehind";

        assertThat(Paragraphs.of(text, new Span(7, 10))).containsExactly(new Span(7, 10));
        assertThat(Paragraphs.of(" \r\n ", new Span(0, 4))).isEmpty();
    }
}
