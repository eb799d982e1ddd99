package stemma.ingest.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import stemma.ingest.Decoded;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoned;
import stemma.ingest.page.Zoner;
import stemma.text.Document;
import stemma.text.Document.Masthead;

/**
 * Reads the text of a PDF as one report. Runs no script in it and fetches nothing.
 *
 * @param zoner tells the parts of the text apart
 */
public record PdfFormat(Zoner zoner) implements Format {

    private static final int MOST_BYTES = 100_000_000;
    private static final String MARK = "%pdf-";

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    /** The mark may stand behind some other bytes. */
    @Override
    public boolean accepts(Head head) {
        int at = head.words().indexOf(MARK);
        return at == 0 || (at > 0 && at < 1024 && head.endsIn(endings()));
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return Stream.of(
                    bytes.isPresent()
                            ? read(file, bytes.get())
                            : file.problem(
                                    "it is larger than 100 MB, the most that a PDF may have.",
                                    "Save it without pictures, or in parts."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Item read(SourceFile file, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return report(file, pdf, Sha256.of(bytes));
        } catch (InvalidPasswordException e) {
            return file.problem(
                    "the PDF is locked with a password; it is not read.",
                    "Open it with the password, and print it into a PDF without one.");
        } catch (IOException | IllegalArgumentException e) {
            return file.problem(
                    "the PDF is damaged (" + SourceFile.why(e) + ").", "Fetch it anew, or print it into a new PDF.");
        }
    }

    private Item report(SourceFile file, PDDocument pdf, String hash) throws IOException {
        String text = PdfText.of(pdf);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return file.problem(
                    "the PDF shows no text (" + pdf.getNumberOfPages() + " pages); it may be pictures of pages.",
                    "Have its characters recognised (OCR), and give the text.");
        }
        return switch (Decoded.readable(text)) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text good -> new Item.Report(document(file, pdf, good.text(), hash));
        };
    }

    private Document document(SourceFile file, PDDocument pdf, String text, String hash) {
        Optional<String> title = PdfText.title(pdf, text);
        Masthead told = new Masthead(
                Optional.empty(),
                title,
                PdfText.author(pdf),
                Optional.empty(),
                Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()).filter(words -> !words.isBlank()),
                Optional.empty());
        Zoned zoned = zoner.read(text, title);
        Document.Input input = new Document.Input(List.of(file.location()), hash, name());
        return new Document(file.id(), input, zoned.printed().orElse(told), zoned.days(), text, zoned.zones());
    }
}
