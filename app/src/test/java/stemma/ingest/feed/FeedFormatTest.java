package stemma.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;
import stemma.text.DayInterval;
import stemma.text.Document;

class FeedFormatTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by a machine -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>River Courier</title><language>en</language>
            <item><media:title>A picture</media:title><media:content>x</media:content><title>Bridge &amp; road open</title><link>https://example.org/1</link>
              <pubDate>Mon, 05 Dec 2016 10:00:00 +0300</pubDate><dc:creator>Nadia Writer</dc:creator>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>The council opened the bridge.</p><p>Nine men were hurt, it said.</p>]]></content:encoded></item>
            <item><title>Hill taken</title><guid isPermaLink="false">h-2</guid>
              <description>&lt;p&gt;Troops took the hill on Sunday.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>River Courier</title>
            <entry><title type="html">Bridge &lt;b&gt;open&lt;/b&gt;</title><id>urn:1</id>
              <link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/>
              <author><name>Nadia Writer</name></author><updated>2016-12-05T10:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council opened the bridge.</p></div></content>
            </entry></feed>
            """;

    @TempDir
    private Path temp = Path.of("");

    private Items read(String xml) throws IOException {
        return Everything.of(temp, "news.dat", Packed.bytes(xml));
    }

    @Test
    void each_entry_of_rss_is_a_report_in_full_with_what_the_feed_says_of_it() throws IOException {
        Items items = read(RSS);
        assertThat(items.findings()).isEmpty();
        assertThat(items.ids()).containsExactly("news.dat!/https://example.org/1", "news.dat!/h-2");
        Document report = items.reports().getFirst();
        assertThat(report.text())
                .isEqualTo("Bridge & road open\n\nThe council opened the bridge.\n\nNine men were hurt, it said.");
        assertThat(report.masthead().publisher().orElseThrow().name()).isEqualTo("River Courier");
        assertThat(report.masthead().title()).contains("Bridge & road open");
        assertThat(report.masthead().author()).contains("Nadia Writer");
        assertThat(report.masthead().url()).contains("https://example.org/1");
        assertThat(report.masthead().language()).contains("en");
        assertThat(report.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 12, 5)));
        assertThat(report.input().format()).isEqualTo("feed");
        assertThat(items.reports().getLast().text()).isEqualTo("Hill taken\n\nTroops took the hill on Sunday.");
    }

    @Test
    void an_entry_of_atom_that_says_only_when_it_changed_was_published_by_then() throws IOException {
        Document report = read(ATOM).reports().getFirst();
        assertThat(report.id()).isEqualTo("news.dat!/https://example.org/1");
        assertThat(report.text()).isEqualTo("Bridge open\n\nThe council opened the bridge.");
        assertThat(report.masthead().author()).contains("Nadia Writer");
        assertThat(report.published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 12, 5)));
    }

    @Test
    void a_feed_that_breaks_off_or_is_ill_formed_gives_its_entries_and_a_finding() throws IOException {
        Items cut = read(RSS.substring(0, RSS.indexOf("Troops took")));
        assertThat(cut.ids()).contains("news.dat!/https://example.org/1");
        assertThat(cut.findings()).singleElement().asString().contains("it is no well-formed XML (line 11)");
        Items stray = read(RSS.replace("Short.", "Short&nbsp;& <br>."));
        assertThat(stray.ids()).hasSize(2);
        assertThat(stray.findings()).singleElement().asString().contains("(line 8)");
    }

    @Test
    void entities_are_never_fetched() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "SECRET WORDS");
        String doctype = "<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + secret.toUri() + "\"><!ENTITY b \"&a;&a;&a;\">]>";
        Items items =
                read(RSS.replace("<!-- made by a machine -->", doctype).replace("Hill taken", "Hill &a; &b; taken"));
        assertThat(items.reports()).hasSize(2);
        assertThat(items.reports().toString()).doesNotContain("SECRET WORDS");
        assertThat(items.findings()).singleElement().asString().contains("none is opened or fetched");
    }

    @Test
    void a_feed_without_entries_is_a_finding() throws IOException {
        assertThat(read("<rss><channel><title>x</title></channel></rss>").findings())
                .containsExactly("news.dat: the feed has no entry. Fetch it anew, or leave it out.");
    }

    @Test
    void xml_of_another_kind_is_not_read() throws IOException {
        assertThat(Everything.of(temp, "x.xml", Packed.bytes("<?xml version='1.0'?><catalog><a/></catalog>"))
                        .findings())
                .singleElement()
                .asString()
                .startsWith("x.xml: its name ends in .xml, and what stands in it is nothing of the kind.");
    }
}
