package stemma.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;
import stemma.text.DayInterval;
import stemma.text.Document;

class WarcFormatTest {

    private static final byte[] ONE = Warc.response(1);
    private static final byte[] TWO = Warc.response(2);
    private static final byte[] THREE = Warc.response(3);

    @TempDir
    private Path temp = Path.of("");

    private Items read(byte[] bytes) throws IOException {
        return Everything.of(temp, "crawl.warc", bytes);
    }

    private static String id(int number) {
        return "crawl.warc!/https://example.org/" + number;
    }

    @Test
    void a_captured_page_is_a_report_with_its_address_and_the_day_of_retrieval_is_only_an_end() throws IOException {
        Document report = read(Warc.joined(ONE)).reports().getFirst();
        assertThat(report.id()).isEqualTo(id(1));
        assertThat(report.input().locations()).containsExactly(id(1) + " (2016-12-05)");
        assertThat(report.input().format()).isEqualTo("html");
        assertThat(report.masthead().url()).contains("https://example.org/1");
        assertThat(report.masthead().title()).contains("Report 1");
        assertThat(report.published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 12, 5)));
        assertThat(report.dayEvidence().getFirst().what()).startsWith("retrieved on 2016-12-05");
    }

    @Test
    void packed_and_plain_archives_give_the_same() throws IOException {
        Items plain = read(Warc.joined(ONE, TWO, THREE));
        assertThat(plain.ids()).containsExactly(id(1), id(2), id(3));
        assertThat(plain.findings()).isEmpty();
        assertThat(read(Warc.packed(ONE, TWO, THREE))).isEqualTo(plain);
        assertThat(read(Packed.gzip(Warc.joined(ONE, TWO, THREE)))).isEqualTo(plain);
    }

    @Test
    void what_is_no_page_is_passed_over_without_a_finding() throws IOException {
        byte[] redirect = Warc.record(
                "response",
                "https://example.org/r",
                "application/http",
                Packed.bytes("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /x\r\n\r\n<p>Moved."));
        byte[] picture = Warc.response("https://example.org/p.png", "image/png", new byte[50]);
        byte[] request = Warc.record(
                "request", "https://example.org/1", "application/http", Packed.bytes("GET / HTTP/1.1\r\n\r\n"));
        byte[] info = Warc.record("warcinfo", "urn:x", "application/warc-fields", Packed.bytes("software: x\r\n"));
        Items items = read(Warc.joined(info, request, redirect, picture, ONE));
        assertThat(items.ids()).containsExactly(id(1));
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void bodies_that_came_packed_or_in_chunks_or_in_another_encoding_are_decoded() throws IOException {
        byte[] packed = Packed.gzip(Packed.bytes(Warc.page(7)));
        byte[] gzip = Warc.record(
                "response",
                "https://example.org/7",
                "application/http",
                Warc.joined(
                        Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"),
                        packed));
        byte[] chunked = Warc.record(
                "response",
                "https://example.org/8",
                "application/http",
                Warc.joined(
                        Packed.bytes(
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"),
                        Packed.bytes("9\r\n<p>Bridge\r\n8\r\n is open\r\n0\r\n\r\n")));
        String arabic = "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633";
        byte[] encoded = Warc.response(
                "https://example.org/9",
                "text/html; charset=windows-1256",
                ("<p>" + arabic).getBytes(Charset.forName("windows-1256")));
        Items items = read(Warc.joined(gzip, chunked, encoded));
        assertThat(items.findings()).isEmpty();
        assertThat(items.reports().stream().map(Document::text))
                .satisfiesExactly(
                        text -> assertThat(text).contains("bridge number 7"),
                        text -> assertThat(text).isEqualTo("Bridge is open"),
                        text -> assertThat(text).isEqualTo(arabic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "5000", "20", "0", "-1", "many", ""})
    void a_record_of_a_wrong_length_costs_only_itself(String length) throws IOException {
        byte[] wrong = Warc.saying(length, TWO);
        Items plain = read(Warc.joined(ONE, wrong, THREE));
        assertThat(plain.ids()).containsExactly(id(1), id(3));
        assertThat(plain.findings())
                .singleElement()
                .asString()
                .startsWith("crawl.warc!/byte " + ONE.length + ": the record");
        Items packed = read(Warc.packed(ONE, wrong, THREE));
        assertThat(packed.ids()).containsExactly(id(1), id(3));
        assertThat(packed.findings()).singleElement().asString().contains("the record");
    }

    @Test
    void an_archive_that_breaks_off_gives_what_came_before() throws IOException {
        byte[] plain = Warc.joined(ONE, TWO);
        assertThat(read(Arrays.copyOf(plain, plain.length - 60)).ids()).containsExactly(id(1));
        byte[] packed = Warc.packed(ONE, TWO);
        Items items = read(Arrays.copyOf(packed, packed.length - 60));
        assertThat(items.ids()).containsExactly(id(1));
        assertThat(items.findings()).singleElement().asString().contains("it breaks off");
    }

    @Test
    void a_packed_record_that_is_damaged_anywhere_costs_only_itself() throws IOException {
        int first = Warc.packed(ONE).length;
        int second = Warc.packed(TWO).length;
        byte[] whole = Warc.packed(ONE, TWO, THREE);
        for (int at = first; at < first + second; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Items items = read(damaged);
            assertThat(items.ids()).as("byte " + at).contains(id(1), id(3));
            if (items.ids().size() == 2) {
                assertThat(items.findings()).as("byte " + at).isNotEmpty();
            }
        }
    }

    @Test
    void a_packed_record_from_whose_middle_bytes_are_missing_costs_only_itself() throws IOException {
        byte[] two = Warc.packed(TWO);
        Items items = read(Warc.joined(Warc.packed(ONE), Arrays.copyOf(two, two.length / 2), Warc.packed(THREE)));
        assertThat(items.ids()).containsExactly(id(1), id(3));
        assertThat(items.findings()).singleElement().asString().contains("the packed record is damaged");
    }

    @Test
    void what_stands_between_records_is_told_and_passed_over() throws IOException {
        byte[] junk = Packed.bytes("this is no record\r\n\r\n");
        Items items = read(Warc.joined(ONE, junk, TWO));
        assertThat(items.ids()).containsExactly(id(1), id(2));
        assertThat(items.findings()).singleElement().asString().contains("no record begins here");
        Items packed = read(Warc.joined(Warc.packed(ONE), junk, Warc.packed(TWO)));
        assertThat(packed.ids()).containsExactly(id(1), id(2));
        assertThat(packed.findings()).hasSize(1);
    }

    @Test
    void the_archives_of_a_wacz_are_read_and_its_lists_are_not() throws IOException {
        byte[] wacz = Packed.zip(out -> {
            Packed.store(out, "archive/data.warc.gz", Warc.packed(ONE, TWO));
            Packed.store(out, "datapackage.json", Packed.bytes("{}"));
            Packed.store(out, "pages/pages.jsonl", Packed.bytes("{\"id\":\"p\",\"text\":\"Report 1\"}\n"));
        });
        Items items = Everything.of(temp, "crawl.wacz", wacz);
        assertThat(items.ids())
                .isEqualTo(List.of(
                        "crawl.wacz!/archive/data.warc.gz!/https://example.org/1",
                        "crawl.wacz!/archive/data.warc.gz!/https://example.org/2"));
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_page_without_words_is_told_by_its_address() throws IOException {
        byte[] empty = Warc.response("https://example.org/empty", "text/html", Packed.bytes("<script>load()</script>"));
        Items items = read(Warc.joined(empty, ONE));
        assertThat(items.ids()).containsExactly(id(1));
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("crawl.warc!/https://example.org/empty (2016-12-05): the page shows no word");
    }
}
