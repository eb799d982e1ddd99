package stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.page.Zoner;
import stemma.text.Zone;

/** Whatever a page is made of, its zones cover its text, and what is visible is not lost. */
class HtmlRandomTest {

    private static final PageReader READER = new PageReader(Zoner.standard());
    private static final int PAGES = 150;
    private static final List<String> PIECES = List.of(
            "<div class=comments>",
            "</div>",
            "<p>",
            "</p>",
            "<li class=comment id=c1>",
            "</li>",
            "<ol>",
            "</ol>",
            "<h1>",
            "</h1>",
            "<h2>Related stories</h2>",
            "<nav>",
            "</nav>",
            "<blockquote>",
            "</blockquote>",
            "<table><tr><td>",
            "</table>",
            "<br>",
            "<br><br>",
            "<pre> a\n  b </pre>",
            "<a href=x>a link</a>",
            "<cite>Nadia</cite>",
            "\n",
            " ",
            "The army took the hill at dawn, the ministry said, and nobody was hurt.",
            "\uD83D\uDE00 12 July 2016",
            "By Nadia Writer",
            "3 comments",
            "&nbsp;",
            "&#x200B;",
            "\u062D\u0644\u0628",
            "<form>",
            "</form>",
            "&amp;",
            "<!-- x -->",
            "<script>var x = '<p>';</script>",
            "<time datetime=2016-11-28>today</time>",
            "<article>",
            "</article>",
            "&",
            "<");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void zones_cover_every_page(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            String html = page(random);
            PageReader.Read read = READER.read(html);
            int covered = 0;
            for (Zone zone : read.zones()) {
                assertThat(zone.span().start()).as("seed %s: %s", seed, html).isEqualTo(covered);
                covered = zone.span().end();
            }
            assertThat(covered)
                    .as("seed %s: %s", seed, html)
                    .isEqualTo(read.text().length());
            assertThat(read.text()).as("seed %s: %s", seed, html).doesNotContain("var x");
            assertThat(READER.read(html).zones()).isEqualTo(read.zones());
        }
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }
}
