package stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.ingest.Items;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Zone;

class HtmlFormatTest {

    private static final HtmlFormat FORMAT = new HtmlFormat(Zoner.standard());
    private static final String STORY =
            "<p>Troops crossed the river before dawn, the ministry said, and met nobody.</p>";

    @TempDir
    private Path temp = Path.of("");

    private Items read(byte[] bytes) throws IOException {
        Path file = Files.write(temp.resolve("page.html"), bytes);
        return Items.of(FORMAT.read(new SourceFile(file, "page.html", "pages/page.html")));
    }

    private Items read(String html) throws IOException {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_is_a_report_with_the_hash_of_its_bytes() throws IOException {
        String html = "<html lang=ar><title>Over</title><body>" + STORY;
        Document report = read(html).reports().getFirst();
        assertThat(report.id()).isEqualTo("page.html");
        assertThat(report.input())
                .isEqualTo(new Document.Input(java.util.List.of("pages/page.html"), Sha256.of(html), "html"));
        assertThat(report.masthead().language()).contains("ar");
        assertThat(report.text()).isEqualTo("Troops crossed the river before dawn, the ministry said, and met nobody.");
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("<meta name=date content=2016-11-28>", "2016-11-28", "2016-11-28", Strength.RECORDED),
                Arguments.of(
                        "<meta itemprop=datePublished content='20161128'>",
                        "2016-11-28",
                        "2016-11-28",
                        Strength.RECORDED),
                Arguments.of(
                        "<meta name=pubdate content='Mon, 28 Nov 2016 10:00'>",
                        "2016-11-28",
                        "2016-11-28",
                        Strength.RECORDED),
                Arguments.of(
                        "<meta property=article:modified_time content=2016-11-28>",
                        "",
                        "2016-11-28",
                        Strength.RECORDED),
                Arguments.of("<body><time datetime=2016-11-28>x</time>", "2016-11-28", "2016-11-28", Strength.PRINTED),
                Arguments.of(
                        "<link rel=canonical href='https://c.example/2016/11/28/a'>",
                        "2016-11-28",
                        "2016-11-28",
                        Strength.WEAK),
                Arguments.of(
                        "<link rel=canonical href='https://c.example/2016/11/a'>",
                        "2016-11-01",
                        "2016-11-30",
                        Strength.WEAK),
                Arguments.of(
                        "<script type=application/ld+json>[{\"@graph\":[{\"@type\":\"Article\",\"datePublished\":\"2016-11-28T23:00Z\"}]}]</script>",
                        "2016-11-28",
                        "2016-11-28",
                        Strength.RECORDED));
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_page_tells_its_day_in_many_ways(String html, String earliest, String latest, Strength strength)
            throws IOException {
        Document report = read(html + STORY).reports().getFirst();
        assertThat(report.dayEvidence()).singleElement().satisfies(day -> {
            assertThat(day.strength()).isEqualTo(strength);
            assertThat(day.days()).isEqualTo(new DayInterval(day(earliest), day(latest)));
        });
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @Test
    void a_page_without_a_day_has_none() throws IOException {
        assertThat(read("<script type=application/ld+json>{broken</script><meta name=date content=soon>" + STORY)
                        .reports()
                        .getFirst()
                        .dayEvidence())
                .isEmpty();
    }

    @Test
    void encodings_are_told_by_mark_by_bytes_and_by_declaration() throws IOException {
        String word = "\u062D\u0644\u0628 is a city of many gates, and each of them has a name, it is said.";
        Charset arabic = Charset.forName("windows-1256");
        assertThat(read(("<p>" + word).getBytes(StandardCharsets.UTF_8))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo(word);
        assertThat(read(("\uFEFF<p>" + word).getBytes(StandardCharsets.UTF_8))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo(word);
        assertThat(read(("\uFEFF<p>" + word).getBytes(StandardCharsets.UTF_16LE))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo(word);
        assertThat(read(("<meta charset=windows-1256><p>" + word).getBytes(arabic))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo(word);
        assertThat(read(("<meta charset=windows-1256><p>" + word).getBytes(StandardCharsets.UTF_8))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo(word);
        assertThat(read("<meta charset=iso-8859-1><p>\u201Cyes\u201D".getBytes(Charset.forName("windows-1252")))
                        .reports()
                        .getFirst()
                        .text())
                .isEqualTo("\u201Cyes\u201D");
    }

    @Test
    void a_page_that_declares_utf8_and_is_windows_1256_is_read_and_told() throws IOException {
        String words =
                "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633 \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u064A\u0648\u0645.";
        Items items = read(("<meta charset=utf-8><p>" + words).getBytes(Charset.forName("windows-1256")));
        assertThat(items.reports().getFirst().text()).isEqualTo(words);
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("pages/page.html: it declares utf-8, and byte 23 is no UTF-8; by its letters it is read as"
                        + " windows-1256 (");
    }

    @Test
    void a_page_whose_characters_cannot_be_told_is_a_finding() throws IOException {
        byte[] bytes = "<meta charset=utf-8><p>\u0000\u00FF\u00FE\u00FD".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes).findings())
                .containsExactly(
                        "pages/page.html: its characters cannot be told: it declares utf-8, and byte 24 is no UTF-8."
                                + " Save it again as UTF-8; it may be in windows-1252 or windows-1256.");
        assertThat(read(bytes).reports()).isEmpty();
    }

    @Test
    void a_page_that_is_only_a_script_is_a_finding() throws IOException {
        assertThat(read("<html><body><script>document.write('x')</script><noscript>Enable it</noscript>")
                        .findings())
                .singleElement()
                .asString()
                .contains("the page shows no word")
                .contains("save it again as it looks");
        assertThat(read("").findings()).hasSize(1);
    }

    @Test
    void a_page_nested_deeply_is_read() throws IOException {
        Document report = read("<div>".repeat(20_000) + STORY + "<b>".repeat(5_000) + "end")
                .reports()
                .getFirst();
        assertThat(report.text()).contains("Troops crossed").contains("end");
    }

    @Test
    void markup_in_words_stays_words_and_entities_do_not_multiply() throws IOException {
        String html =
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&lt;script&gt;alert(1)&lt;/script&gt; &b; met.</p>";
        Document report = read(html).reports().getFirst();
        assertThat(report.text()).contains("<script>alert(1)</script> &b; met.").hasSizeLessThan(100);
    }

    @Test
    void a_comment_belongs_to_the_reader_who_wrote_it() throws IOException {
        Document report = read("<h1>Troops cross the river</h1>" + STORY.repeat(3)
                        + "<div id=disqus_thread><div class=comment><span class=username>Nadia</span><p>They lost nine men.</p></div>"
                        + "<div class=comment><span class=username>Karim</span><p>Nobody was lost.</p></div></div>")
                .reports()
                .getFirst();
        assertThat(report.zones().stream()
                        .filter(zone -> zone.kind() == Zone.Kind.COMMENT)
                        .map(Zone::author))
                .containsExactly(Optional.of("Nadia"), Optional.of("Karim"));
    }

    @Test
    void a_comment_may_bear_a_name_of_the_room_beside_its_own_and_the_controls_between_are_nobodys()
            throws IOException {
        Document report = read("<h1>Troops cross the river</h1>" + STORY.repeat(3)
                        + "<div id=comments><p>Newest first Oldest first</p><ul class=x-comments-list>"
                        + "<li class='comment x-comments-item'><b class=comment-user>Nadia</b><p>They lost nine men.</p><a>Reply</a></li>"
                        + "<li class='comment x-comments-item'><b class=comment-user>Karim</b><p>Nobody was lost.</p><a>Reply</a></li>"
                        + "<li class='comment x-comments-item'><p>Pingback: Troops cross the river | The Courier</p></li></ul></div>")
                .reports()
                .getFirst();
        assertThat(report.zones().stream()
                        .filter(zone -> zone.kind() == Zone.Kind.COMMENT)
                        .map(zone -> zone.author().orElse("nobody") + ": "
                                + zone.span().in(report.text()).replaceAll("\\s+", " ")))
                .containsExactly("Nadia: Nadia They lost nine men. ", "Karim: Karim Nobody was lost. ");
    }
}
