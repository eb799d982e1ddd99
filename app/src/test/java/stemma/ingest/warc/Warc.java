package stemma.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import stemma.ingest.Packed;

/** Records that tests make. */
final class Warc {

    private Warc() {}

    static String page(int number) {
        return "<html><head><title>Report " + number + "</title></head><body><h1>Report " + number
                + "</h1><p>The council opened bridge number " + number + " on Monday, it said.</p></body></html>";
    }

    static byte[] response(int number) {
        return response("https://example.org/" + number, "text/html; charset=utf-8", Packed.bytes(page(number)));
    }

    static byte[] response(String url, String type, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return record("response", url, "application/http; msgtype=response", joined(Packed.bytes(http), body));
    }

    static byte[] record(String type, String url, String contentType, byte[] content) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2016-12-05T23:59:59Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return joined(Packed.bytes(header), content, Packed.bytes("\r\n\r\n"));
    }

    /** A record that says of itself another length. */
    static byte[] saying(String length, byte[] record) {
        return new String(record, StandardCharsets.ISO_8859_1)
                .replaceFirst("\nContent-Length: [0-9]+", "\nContent-Length: " + length)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Each record packed by itself, as archives are. */
    static byte[] packed(byte[]... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.writeBytes(Packed.gzip(record));
        }
        return out.toByteArray();
    }
}
