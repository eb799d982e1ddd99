package stemma.ingest.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoner;

/**
 * Reads a mail: its text is a report, and each attachment is read as a file of its own.
 *
 * @param zoner reads the day in its header
 */
public record MailFormat(Zoner zoner) implements Format {

    static final int MOST_BYTES = 50_000_000;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> endings() {
        return List.of(".eml");
    }

    @Override
    public boolean accepts(Head head) {
        return MailHead.isMail(head) || (head.isText() && head.endsIn(endings()));
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? Letter.of(bytes.get(), zoner).found(file, name()).stream()
                    : Stream.of(file.problem(
                            "it is larger than 50 MB, the most that a mail may have.",
                            "Save its attachments as files."));
        } catch (IOException e) {
            return Stream.of(file.problem(
                    "the mail cannot be made out (" + SourceFile.why(e) + ").", "Save it again in the mail program."));
        }
    }
}
