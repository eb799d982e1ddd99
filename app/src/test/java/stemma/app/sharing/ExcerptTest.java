package stemma.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.evaluate.Extent;

class ExcerptTest {

    private static final String TEXT = "One \uD83D\uDE00 two. Three four. Five six. Seven.";

    private static String at(Excerpt excerpt, Extent range) {
        return excerpt.at(range)
                .map(e -> excerpt.text()
                        .substring(
                                excerpt.text().offsetByCodePoints(0, e.start()),
                                excerpt.text().offsetByCodePoints(0, e.end())))
                .orElse("-");
    }

    @Test
    void what_is_kept_stands_in_order_with_a_mark_between() {
        Excerpt excerpt = new Excerpt(TEXT, List.of(new Extent(33, 39), new Extent(0, 10), new Extent(6, 10)));

        assertThat(excerpt.text()).isEqualTo("One \uD83D\uDE00 two. […] Seven.");
    }

    private static String text(int start, int end) {
        int[] points = TEXT.codePoints().toArray();
        return new String(points, start, end - start);
    }

    @Test
    void a_range_of_the_text_names_the_same_words_in_the_excerpt() {
        Excerpt excerpt = new Excerpt(TEXT, List.of(new Extent(4, 9), new Extent(22, 31)));

        for (int start = 0; start < 31; start++) {
            for (int end = start + 1; end < 31; end++) {
                boolean isKept = (start >= 4 && end <= 9) || (start >= 22 && end <= 31);
                assertThat(at(excerpt, new Extent(start, end))).isEqualTo(isKept ? text(start, end) : "-");
            }
        }
    }

    @Test
    void pieces_that_touch_become_one() {
        assertThat(new Excerpt(TEXT, List.of(new Extent(11, 16), new Extent(16, 21))).text())
                .isEqualTo(text(11, 21))
                .doesNotContain("…");
    }

    @Test
    void a_zone_keeps_what_was_kept_of_it() {
        Excerpt excerpt = new Excerpt(TEXT, List.of(new Extent(0, 3), new Extent(11, 16), new Extent(22, 26)));

        assertThat(excerpt.within(new Extent(0, 9))).contains(new Extent(0, 3));
        assertThat(excerpt.within(new Extent(0, 20))).contains(new Extent(0, 3 + Excerpt.GAP.length() + 5));
        assertThat(excerpt.within(new Extent(28, 30))).isEmpty();
    }
}
