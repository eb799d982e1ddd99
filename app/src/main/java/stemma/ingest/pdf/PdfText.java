package stemma.ingest.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF shows, and what it says of itself. */
final class PdfText {

    private static final int TITLE_WITHIN = 2000;

    static {
        FontMappers.set(new OwnFonts());
    }

    private PdfText() {}

    /** The text in the order in which it was set: a line a line, an empty line between paragraphs and between pages. */
    static String of(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        stripper.setShouldSeparateByBeads(true);
        return stripper.getText(pdf).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
    }

    /** The title, if it is one that a reader sees: programs put names of files and templates there. */
    static Optional<String> title(PDDocument pdf, String text) {
        String seen = folded(text.substring(0, Math.min(text.length(), TITLE_WITHIN)));
        return Optional.ofNullable(pdf.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> !title.isEmpty() && seen.contains(folded(title)));
    }

    static Optional<String> author(PDDocument pdf) {
        return Optional.ofNullable(pdf.getDocumentInformation().getAuthor())
                .map(String::strip)
                .filter(author -> !author.isEmpty());
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
