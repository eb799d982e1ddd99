package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import stemma.app.Checkout;
import stemma.review.Credibility;
import stemma.review.Reliability;

/** The page names the grades of the scale as the program does, and the file that holds them holds no other label. */
class ScaleWordsTest {

    @Test
    void the_page_has_the_words_of_the_scale() throws IOException {
        String source = Files.readString(Checkout.here().root().resolve("app/web/src/admiralty.ts"));
        String left = source;
        for (Credibility grade : Credibility.values()) {
            assertThat(source).contains("\"" + grade.meaning() + "\"");
            left = left.replace("\"" + grade.meaning() + "\"", "");
        }
        for (Reliability grade : Reliability.values()) {
            assertThat(source).contains(grade.name() + ": \"" + grade.meaning() + "\"");
            left = left.replace("\"" + grade.meaning() + "\"", "");
        }

        assertThat(left).doesNotContainPattern("\"[A-Za-z]");
    }
}
