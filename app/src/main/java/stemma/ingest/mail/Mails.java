package stemma.ingest.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.ingest.stream.ByteLines;

/** The mails of one mailbox, one in memory at a time. Used by one thread, once. */
final class Mails {

    private static final Pattern BEGINS = Pattern.compile("From \\S.*\\d\\d:\\d\\d.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final Pattern ID =
            Pattern.compile("^message-id:\\s*<([^>\\s]{1,200})>", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int SEEN = 1 << 16;

    private final SourceFile file;
    private final ByteLines lines;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private boolean fits = true;
    private boolean blankBefore = true;
    private int number;

    Mails(SourceFile file, ByteLines lines) {
        this.file = file;
        this.lines = lines;
    }

    boolean next(Consumer<Found> found) throws IOException {
        for (Optional<ByteLines.ByteLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] bytes = line.get().bytes().orElse(new byte[0]);
            String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
            boolean begins = blankBefore && BEGINS.matcher(start).matches();
            blankBefore = start.isBlank();
            if (begins) {
                boolean first = number++ == 0;
                if (!first) {
                    found.accept(take());
                    return true;
                }
            } else {
                fits &= line.get().bytes().isPresent() && mail.size() + bytes.length < MailFormat.MOST_BYTES;
                add(bytes, QUOTED.matcher(start).matches());
            }
        }
        number++;
        found.accept(take());
        return false;
    }

    /** Mailboxes put a {@code >} before lines that would begin another mail. */
    private void add(byte[] line, boolean quoted) {
        if (fits) {
            int from = quoted ? 1 : 0;
            mail.write(line, from, line.length - from);
            mail.write('\n');
        }
    }

    private Found take() {
        int last = number - 1;
        byte[] bytes = mail.toByteArray();
        boolean whole = fits;
        mail.reset();
        fits = true;
        if (!whole) {
            return file.problem(
                    "mail " + last,
                    "it is larger than 50 MB, the most that a mail may have.",
                    "Save its attachments as files.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SEEN), StandardCharsets.ISO_8859_1);
        Matcher id = ID.matcher(head);
        String path = id.find() ? id.group(1).replace('/', '_') : "mail " + last;
        SourceFile part = file.part(path, "mail.eml", new Content.InMemory(bytes), Optional.empty());
        Head seen = new Head(part.name(), bytes);
        return MailHead.isMail(seen) || seen.isText()
                ? new Found.Part(part, Told.nothing())
                : part.problem(
                        "this mail is damaged: what should be its header is none, and bytes stand there that no text has.",
                        "Save it again in the mail program; the other mails count.");
    }
}
