package stemma.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Content;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.text.Document.Input;

/** Reads a Word file as one report: the page that its paragraphs, headings and tables make is read as saved pages are. */
public record DocxFormat() implements Format {

    private static final int MOST_BYTES = 100_000_000;

    /** How files begin that Word locked with a password, and those of its older kind. */
    private static final String OLD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx");
    }

    @Override
    public boolean accepts(Head head) {
        return head.startsWith(OLD)
                || (head.startsWith("PK\u0003\u0004")
                        && new String(head.bytes(), StandardCharsets.ISO_8859_1).contains("word/"));
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            if (bytes.isEmpty()) {
                return Stream.of(file.problem(
                        "it is larger than 100 MB, the most that a Word file may have.", "Save it without pictures."));
            }
            return new Head(file.name(), bytes.get()).startsWith(OLD)
                    ? Stream.of(file.problem(
                            "it is locked with a password, or a file of Office before 2007; it is not read.",
                            "Open it, and save it as .docx without a password."))
                    : read(file, bytes.get()).stream();
        } catch (IOException e) {
            return Stream.of(file.problem(
                    "the Word file is damaged (" + SourceFile.why(e) + ").", "Open it in Word, and save it again."));
        }
    }

    private List<Found> read(SourceFile file, byte[] bytes) throws IOException {
        Parts parts = Parts.of(new ByteArrayInputStream(bytes), file.allowance());
        List<Found> found = new ArrayList<>();
        Page page = Page.of(parts);
        page.fault()
                .ifPresent(fault -> found.add(file.problem(
                        "its text is damaged (" + fault + "); what comes before is read.",
                        "Open it in Word, and save it again.")));
        if (page.fault().isPresent() && !page.hasWords()) {
            return found;
        }
        SourceFile made = file.as(new Content.InMemory(page.html().getBytes(StandardCharsets.UTF_8)))
                .named("page.html");
        Input input = new Input(List.of(file.location()), Sha256.of(bytes), name());
        found.add(new Found.Part(
                made, Told.otherwise(Properties.of(parts), List.of()).from(input)));
        return found;
    }
}
