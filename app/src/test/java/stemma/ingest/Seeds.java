package stemma.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One small, sound file of each format, as a start for files that are not. */
final class Seeds {

    private static final String TEXT = "The council opened the bridge on Monday, nine men said.";
    private static final String PAGE =
            "<!DOCTYPE html><html><head><meta charset=utf-8><title>Bridge</title></head><body><h1>Bridge</h1><p>" + TEXT
                    + "</p><table><tr><td>9</table><div class=comment><cite>Nadia</cite>No.</div></body></html>";
    private static final String MAIL = """
            MIME-Version: 1.0
            From: =?utf-8?q?N=C3=A1dia?= <n@example.org>
            Message-ID: <1@example.org>
            Date: Mon, 5 Dec 2016 10:00:00 +0300
            Subject: Bridge
            """;

    private Seeds() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("a.txt", Packed.bytes(TEXT));
        seeds.put(
                "b.txt",
                "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633".getBytes(Charset.forName("windows-1256")));
        seeds.put("a.html", Packed.bytes(PAGE));
        seeds.put(
                "a.md",
                Packed.bytes(
                        "---\ndate: 2016-12-05\n---\n# Bridge\n\n> " + TEXT + "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
        seeds.put("a.tsv", Packed.bytes("text\ttitle\tdate\n" + TEXT + "\tBridge\t2016-12-05\n\"a\tb\"\tc\td\n"));
        seeds.put("a.csv", Packed.bytes("text,title,date\n\"" + TEXT + "\",Bridge,2016-12-05\n\"a \"\"b\"\"\",c,d\n"));
        seeds.put(
                "b.csv", ("\uFEFFtext;title\n" + TEXT + ";Bridge \uD83D\uDE00\n").getBytes(StandardCharsets.UTF_16LE));
        seeds.put("a.txt.gz", Packed.gzip(Packed.bytes(TEXT)));
        seeds.put("a.jsonl", Packed.bytes("{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"published\":\"2016-12\"}\n"));
        seeds.put(
                "a.rss",
                Packed.bytes("<?xml version=\"1.0\"?><rss><channel><title>Courier</title><item><title>Bridge</title>"
                        + "<link>https://example.org/1</link><pubDate>Mon, 05 Dec 2016 10:00:00 GMT</pubDate><description><![CDATA[<p>"
                        + TEXT
                        + "]]></description></item></channel></rss>"));
        seeds.put(
                "a.atom",
                Packed.bytes(
                        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Courier</title><entry>"
                                + "<title>Bridge</title><id>tag:1</id><published>2016-12-05T10:00:00Z</published><content type=\"html\">&lt;p&gt;"
                                + TEXT + "</content></entry></feed>"));
        seeds.put(
                "a.eml",
                Packed.bytes(
                        MAIL + "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain\n\n" + TEXT
                                + "\n--X\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
                                + "Content-Disposition: attachment; filename=\"a.html\"\n\n<p>caf=C3=A9</p>\n--X--\n"));
        seeds.put("a.mbox", Packed.bytes("From n@example.org Mon Dec  5 10:00:00 2016\n" + MAIL + "\n" + TEXT + "\n"));
        seeds.put(
                "a.mhtml",
                Packed.bytes(MAIL + "Content-Type: multipart/related; boundary=X\n\n--X\nContent-Type: text/html\n"
                        + "Content-Location: https://example.org/1\n\n" + PAGE + "\n--X--\n"));
        byte[] warc = warc();
        seeds.put("a.warc", warc);
        seeds.put("a.warc.gz", Packed.gzip(warc));
        seeds.put("a.wacz", Packed.zip(out -> {
            Packed.store(out, "archive/data.warc.gz", Packed.gzip(warc));
            Packed.store(out, "datapackage.json", Packed.bytes("{\"profile\":\"data-package\"}"));
            Packed.store(out, "pages/pages.jsonl", Packed.bytes("{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n"));
        }));
        seeds.put("a.zip", Packed.zip("a.txt", TEXT, "b/c.html", PAGE));
        seeds.put("a.tar", Packed.tar(out -> Packed.file(out, "a.txt", TEXT)));
        seeds.put("a.tgz", Packed.gzip(Packed.tar(out -> Packed.file(out, "a.txt", TEXT))));
        seeds.put(
                "a.docx",
                Packed.zip(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Bridge</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + TEXT
                                + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>",
                        "docProps/core.xml",
                        "<p xmlns:d='d'><d:title>Bridge</d:title></p>"));
        seeds.put("a.pdf", pdf());
        return seeds;
    }

    private static byte[] warc() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(Packed.bytes(PAGE).length) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2016-12-05T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http\r\nContent-Length: "
                        + Packed.bytes(http).length + "\r\n\r\n" + http + "\r\n\r\n";
        return Packed.bytes(record + record.replace("/1\r", "/2\r"));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                out.newLineAtOffset(50, 700);
                out.showText(TEXT);
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
