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
 * Reads a page that a browser saved with all its parts in one file, as one report. Pictures, styles and frames in it are no reports.
 *
 * @param zoner reads the day on which it was saved
 */
public record MhtmlFormat(Zoner zoner) implements Format {

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public List<String> endings() {
        return List.of(".mhtml", ".mht");
    }

    @Override
    public boolean accepts(Head head) {
        return MailHead.isPage(head) || (MailHead.isMail(head) && head.endsIn(endings()));
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MailFormat.MOST_BYTES);
            return bytes.isPresent()
                    ? Stream.of(Letter.of(bytes.get(), zoner).page(file, name()))
                    : Stream.of(file.problem(
                            "it is larger than 50 MB, the most that a page with its parts may have.",
                            "Save the page again as HTML only."));
        } catch (IOException e) {
            return Stream.of(file.problem(
                    "the page cannot be made out (" + SourceFile.why(e) + ").", "Save it again in the browser."));
        }
    }
}
