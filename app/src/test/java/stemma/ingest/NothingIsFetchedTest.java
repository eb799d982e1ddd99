package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that name, in every way that their format has, an address of a server that listens: reading gives the report and calls nobody.
 * A server hears who comes, and whoever asks the machine for the way to any other host is written down.
 */
class NothingIsFetchedTest {

    private static final String TEXT = "The council opened the bridge on Monday.";

    @TempDir
    private Path temp = Path.of("");

    /** Bytes in which "HOST" stands for the address of a server. */
    interface Making {
        byte[] at(String host) throws IOException;
    }

    record Lure(String name, Making making) {
        static Lure of(String name, String words) {
            return new Lure(name, host -> Packed.bytes(words.replace("HOST", host)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String PAGE =
            "<html><head><base href='http://HOST/'><meta http-equiv=refresh content='0;url=http://HOST/r'>"
                    + "<link rel=stylesheet href='http://HOST/s.css'><link rel=canonical href='http://HOST/c'>"
                    + "<script src='http://HOST/a.js'></script></head><body><h1>Bridge</h1><p>"
                    + TEXT
                    + "</p><img src='http://HOST/i.png'><iframe src='http://HOST/f'></iframe><video src='http://HOST/v'></video>"
                    + "<object data='http://HOST/o'></object><embed src='http://HOST/e'></body></html>";

    private static final String OUTSIDE =
            "<!DOCTYPE ROOT SYSTEM 'http://HOST/x.dtd' [<!ENTITY a SYSTEM 'http://HOST/a'><!ENTITY % p SYSTEM 'http://HOST/p'> %p;]>";

    private static final String MAIL = "MIME-Version: 1.0\nFrom: n@example.org\nDate: Mon, 5 Dec 2016 10:00:00 +0300\n";

    private static String outside(String root) {
        return "<?xml version='1.0'?><?xml-stylesheet href='http://HOST/s.xsl'?>" + OUTSIDE.replace("ROOT", root);
    }

    static Stream<Lure> lures() {
        return Stream.of(
                Lure.of("a.txt", "http://HOST/a\n\n" + TEXT),
                Lure.of("a.html", PAGE),
                Lure.of(
                        "a.xhtml",
                        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://HOST/x.dtd'>"
                                + PAGE),
                Lure.of(
                        "a.md",
                        "![i](http://HOST/i.png)\n\n[l]: http://HOST/l\n\n<img src='http://HOST/j.png'>\n\n" + TEXT),
                Lure.of("a.jsonl", "{\"id\":\"1\",\"url\":\"http://HOST/1\",\"text\":\"" + TEXT + "\"}\n"),
                Lure.of("a.csv", "text,url\n" + TEXT + ",http://HOST/1\n"),
                Lure.of(
                        "a.rss",
                        outside("rss")
                                + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>Bridge &a;</title>"
                                + "<xi:include href='http://HOST/inc'/><link>http://HOST/1</link><enclosure url='http://HOST/e'/><description>"
                                + TEXT + "&lt;img src='http://HOST/i'&gt;</description></item></channel></rss>"),
                Lure.of(
                        "a.atom",
                        outside("feed")
                                + "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Bridge</title><id>1</id>"
                                + "<content src='http://HOST/c'/><summary>" + TEXT + "</summary></entry></feed>"),
                Lure.of(
                        "a.eml",
                        MAIL + "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: message/external-body;"
                                + " access-type=URL; URL=\"http://HOST/b\"\n\nContent-Type: text/plain\n\n--X\nContent-Type: text/html\n\n"
                                + PAGE + "\n--X--\n"),
                Lure.of(
                        "a.mhtml",
                        MAIL + "Content-Type: multipart/related; boundary=X\n\n--X\nContent-Type: text/html\n"
                                + "Content-Location: http://HOST/1\n\n" + PAGE + "\n--X--\n"),
                new Lure("a.warc", host -> warc(host)),
                new Lure("a.zip", host -> Packed.zip("p.html", PAGE.replace("HOST", host))),
                new Lure("a.docx", NothingIsFetchedTest::word),
                new Lure("a.pdf", NothingIsFetchedTest::pdf));
    }

    private static byte[] warc(String host) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nLink: <http://HOST/l>; rel=preload\r\n\r\n"
                        .replace("HOST", host)
                + PAGE.replace("HOST", host);
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://HOST/1\r\nWARC-Date: 2016-12-05T10:00:00Z\r\n"
                                .replace("HOST", host)
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http\r\nContent-Length: ";
        return Packed.bytes(record + Packed.bytes(http).length + "\r\n\r\n" + http + "\r\n\r\n");
    }

    private static byte[] word(String host) throws IOException {
        String rels =
                "<Relationships><Relationship Id='r1' TargetMode='External' Type='image' Target='http://HOST/i.png'/>"
                        + "<Relationship Id='r2' TargetMode='External' Type='attachedTemplate' Target='http://HOST/t.dotm'/></Relationships>";
        return Packed.zip(
                "word/document.xml",
                OUTSIDE.replace("ROOT", "w:document").replace("HOST", host)
                        + "<w:document xmlns:w='w' xmlns:r='r'><w:body><w:p><w:r><w:t>" + TEXT
                        + "</w:t></w:r></w:p><w:altChunk r:id='r1'/></w:body></w:document>",
                "word/_rels/document.xml.rels",
                rels.replace("HOST", host));
    }

    private static byte[] pdf(String host) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDActionURI open = new PDActionURI();
            open.setURI("http://" + host + "/open");
            pdf.getDocumentCatalog().setOpenAction(open);
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

    /** Writes down who asks for the way to a host, as everything does that opens an address. */
    private static final class Asked extends ProxySelector {
        private final Queue<URI> uris = new ConcurrentLinkedQueue<>();

        @Override
        public List<Proxy> select(URI uri) {
            uris.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            uris.add(uri);
        }
    }

    @ParameterizedTest
    @MethodSource("lures")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void no_file_makes_its_reader_call_anybody(Lure lure) throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        Asked asked = new Asked();
        ProxySelector.setDefault(asked);
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String host = "127.0.0.1:" + server.getLocalPort();
            Items items = Everything.of(temp, lure.name(), lure.making().at(host));
            assertThat(items.reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.text()).contains(TEXT));
            assertThat(asked.uris).isEmpty();
            assertThat(isFirst(server))
                    .as("nobody came before this test itself")
                    .isTrue();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void this_test_would_notice() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        Asked asked = new Asked();
        ProxySelector.setDefault(asked);
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Socket early = new Socket(server.getInetAddress(), server.getLocalPort())) {
            assertThat(early.isConnected()).isTrue();
            assertThat(asked.uris).hasSize(1);
            assertThat(isFirst(server)).isFalse();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Whether a call that is made now is the first that the server gets; calls wait in the order in which they came. */
    private static boolean isFirst(ServerSocket server) throws IOException {
        try (Socket own = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket first = server.accept()) {
            return first.getPort() == own.getLocalPort();
        }
    }
}
