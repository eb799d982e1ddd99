package stemma.ingest.mail;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SourceFile;
import stemma.ingest.stream.ByteLines;
import stemma.ingest.stream.Pulled;

/** Opens a mailbox and hands on its mails one by one. */
public record MboxFormat() implements Format {

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public List<String> endings() {
        return List.of(".mbox");
    }

    @Override
    public boolean accepts(Head head) {
        return MailHead.isMailbox(head);
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            ByteLines lines = new ByteLines(file.open(), MailFormat.MOST_BYTES);
            Mails mails = new Mails(file, lines);
            return Pulled.stream(file, mails::next, lines);
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }
}
