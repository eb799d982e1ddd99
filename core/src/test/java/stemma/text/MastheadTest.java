package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.text.Document.Masthead;

class MastheadTest {

    @Test
    void what_one_says_stands_and_the_other_fills_the_gaps() {
        Masthead table = masthead("The Courier", null);
        Masthead page = masthead("The Herald", "Bridge reopens");
        assertThat(table.orElse(page)).isEqualTo(masthead("The Courier", "Bridge reopens"));
        assertThat(Masthead.blank().orElse(page)).isEqualTo(page);
        assertThat(page.orElse(Masthead.blank())).isEqualTo(page);
    }

    private static Masthead masthead(String publisher, @org.jspecify.annotations.Nullable String title) {
        return new Masthead(
                Optional.of(new Publisher(publisher)),
                Optional.ofNullable(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
