package stemma.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;
import stemma.ingest.Sha256;
import stemma.text.DayInterval;
import stemma.text.Document;

class MailFormatTest {

    private static final String HEADER = """
            Return-Path: <desk@example.org>
            From: =?utf-8?q?N=C3=A1dia_Writer?= <nadia@example.org>
            To: list@example.org
            Subject: Bridge open
            Date: Mon, 5 Dec 2016 23:30:00 +0300
            Message-ID: <one@example.org>
            MIME-Version: 1.0
            """;
    private static final String PLAIN =
            HEADER + "Content-Type: text/plain; charset=utf-8\n\nThe council opened the bridge.\n";
    private static final String PAGE = "<html><h1>Hill taken</h1><p>Troops took the hill on Sunday.</p></html>";

    @TempDir
    private Path temp = Path.of("");

    private Items read(String name, String mail) throws IOException {
        return Everything.of(temp, name, Packed.bytes(mail));
    }

    private static String mixed(String... parts) {
        return HEADER + "Content-Type: multipart/mixed; boundary=XX\n\n--XX\n" + String.join("\n--XX\n", parts)
                + "\n--XX--\n";
    }

    private static String attachment(String name, String type, byte[] bytes) {
        return "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes);
    }

    @Test
    void a_mail_is_a_report_with_sender_subject_and_day() throws IOException {
        Document report = read("note.txt", PLAIN).reports().getFirst();
        assertThat(report.id()).isEqualTo("note.txt");
        assertThat(report.text()).startsWith("The council opened the bridge.");
        assertThat(report.masthead().title()).contains("Bridge open");
        assertThat(report.masthead().author()).contains("N\u00E1dia Writer");
        assertThat(report.masthead().publisher()).isEmpty();
        assertThat(report.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 12, 5)));
        assertThat(report.input().format()).isEqualTo("mail");
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(PLAIN));
    }

    @Test
    void of_parts_that_say_the_same_the_plain_text_is_taken() throws IOException {
        String alternative =
                HEADER + "Content-Type: multipart/alternative; boundary=XX\n\n--XX\nContent-Type: text/html\n\n" + PAGE
                        + "\n--XX\nContent-Type: text/plain\n\nTroops took the hill on Sunday.\n--XX--\n";
        Items items = read("a.eml", alternative);
        assertThat(items.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.text()).startsWith("Troops took the hill on Sunday."));
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void attachments_are_files_of_their_own_and_were_published_by_then() throws IOException {
        byte[] zip = Packed.zip("deep.txt", "The bridge is closed again.");
        Items items = read(
                "a.eml",
                mixed(
                        "Content-Type: text/plain\n\nSee the page.",
                        attachment("hill.html", "application/octet-stream", Packed.bytes(PAGE)),
                        attachment("pile.zip", "application/zip", zip),
                        attachment("logo.png", "image/png", new byte[9]),
                        "Content-Type: message/rfc822\n\n" + PLAIN));
        assertThat(items.findings()).isEmpty();
        assertThat(items.ids())
                .containsExactly(
                        "a.eml",
                        "a.eml!/part 2 hill.html",
                        "a.eml!/part 3 pile.zip!/deep.txt",
                        "a.eml!/part 5 mail.eml");
        assertThat(items.reports().get(1).published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 12, 5)));
    }

    @Test
    void encodings_are_undone() throws IOException {
        String arabic = "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633 \u0625\u0646";
        String body = Base64.getMimeEncoder().encodeToString(arabic.getBytes(Charset.forName("windows-1256")));
        Items items = read(
                "a.eml",
                HEADER + "Content-Type: text/plain; charset=windows-1256\nContent-Transfer-Encoding: base64\n\n"
                        + body);
        assertThat(items.reports().getFirst().text()).isEqualTo(arabic);
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_mailbox_gives_its_mails_and_a_line_that_begins_with_from_begins_none() throws IOException {
        String box = "From nadia@example.org Mon Dec  5 10:00:00 2016\n" + PLAIN
                + ">From here on, the road is closed.\n\n" + "From karim@example.org Mon Dec  5 11:00:00 2016\n"
                + PLAIN.replace("one@", "two@") + "From afar it was seen.\n";
        Items items = read("box", box);
        assertThat(items.ids()).containsExactly("box!/one@example.org", "box!/two@example.org");
        assertThat(items.reports().getFirst().text()).contains("\nFrom here on, the road is closed.");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_damaged_mail_in_a_mailbox_is_told_by_what_is_wrong_and_the_others_count() throws IOException {
        String envelope = "From nadia@example.org Mon Dec  5 10:00:00 2016\n";
        String damagedWords = PLAIN.replace("one@", "two@").replace("opened", "op\0ned");
        String damagedHeader = "\0\0\0\1 nothing of a header\n\nThe bridge.\n";
        Items items = read("box", envelope + PLAIN + "\n" + envelope + damagedWords + "\n" + envelope + damagedHeader);

        assertThat(items.ids()).containsExactly("box!/one@example.org");
        assertThat(items.findings())
                .containsExactly(
                        "box!/two@example.org: its words are damaged: bytes stand among them that no text has."
                                + " Save it again in the program that it comes from; whatever else stands in the file counts.",
                        "box!/mail 3: this mail is damaged: what should be its header is none, and bytes stand there that no text"
                                + " has. Save it again in the mail program; the other mails count.");
    }

    @Test
    void a_part_that_only_names_where_a_file_is_to_be_had_is_told_and_no_report() throws IOException {
        Items items = read(
                "a.eml",
                mixed(
                        "Content-Type: message/external-body; access-type=URL; URL=\"https://example.org/b\"\n\nIt is elsewhere.",
                        "Content-Type: text/plain\n\nThe council opened the bridge."));

        assertThat(items.ids()).containsExactly("a.eml");
        assertThat(items.findings())
                .containsExactly("a.eml: part 1 of the mail only names where a file is to be had; nothing is fetched."
                        + " Give that file beside the mail, if you have it.");
    }

    @Test
    void what_is_attached_to_a_mail_with_damaged_words_counts() throws IOException {
        Items items = read(
                "a.eml",
                mixed(
                        "Content-Type: text/plain\n\nSee \0 below.",
                        attachment("note.txt", "text/plain", Packed.bytes("The council opened the bridge."))));

        assertThat(items.ids()).containsExactly("a.eml!/part 2 note.txt");
        assertThat(items.findings()).singleElement().asString().startsWith("a.eml: its words are damaged");
    }

    @Test
    void a_page_saved_with_its_parts_is_one_report_with_its_address() throws IOException {
        String page = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.org/hill
                Subject: Hill taken
                Date: Mon, 5 Dec 2016 20:30:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="XX"

                --XX
                Content-Type: text/html
                Content-Location: https://example.org/hill
                Content-Transfer-Encoding: quoted-printable

                <html><h1>Hill =
                taken</h1><p>Troops took the hill on Sunday =E2=80=93 again.</p></html>
                --XX
                Content-Type: text/html
                Content-Location: https://example.org/frame

                <p>Buy shoes.</p>
                --XX--
                """;
        Items items = read("hill.mhtml", page);
        assertThat(items.findings()).isEmpty();
        Document report = items.reports().getFirst();
        assertThat(items.ids()).containsExactly("hill.mhtml");
        assertThat(report.text()).isEqualTo("Hill taken\n\nTroops took the hill on Sunday \u2013 again.");
        assertThat(report.masthead().url()).contains("https://example.org/hill");
        assertThat(report.published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 12, 5)));
        assertThat(report.input().format()).isEqualTo("mhtml");
    }

    @Test
    void a_mail_without_words_is_a_finding() throws IOException {
        assertThat(read("a.eml", HEADER + "\n\n").findings()).hasSize(1);
        assertThat(read("a.eml", HEADER + "Content-Type: image/png\n\nxx").findings())
                .hasSize(1);
    }

    @Test
    void parts_nested_a_thousand_deep_and_endless_headers_end_in_a_finding_or_a_report() throws IOException {
        StringBuilder deep = new StringBuilder(HEADER);
        for (int i = 0; i < 1000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=B")
                    .append(i)
                    .append("\n\n--B")
                    .append(i)
                    .append('\n');
        }
        assertThat(read("a.eml", deep.toString()).findings()).isNotEmpty();
        String header = "X: " + "a".repeat(1_000_000) + "\n";
        Items items = read("b.eml", HEADER + header + "\nThe bridge is open.\n");
        assertThat(items.findings().size() + items.reports().size()).isPositive();
    }

    @Test
    void a_text_that_begins_like_a_letter_stays_a_text() throws IOException {
        String text = "From: the front\nSubject: the bridge\n\nIt is open, the council said.\n";
        Document report = Everything.of(temp, "a.txt", text.getBytes(StandardCharsets.UTF_8))
                .reports()
                .getFirst();
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.input().format()).isEqualTo("text");
    }
}
