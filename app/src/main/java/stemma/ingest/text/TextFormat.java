package stemma.ingest.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Decoded;
import stemma.ingest.FileBytes;
import stemma.ingest.Format;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoned;
import stemma.ingest.page.Zoner;
import stemma.text.Document;

/**
 * Reads a file of plain text as one report.
 *
 * @param zoner tells the parts of the text apart
 */
public record TextFormat(Zoner zoner) implements Format {

    private static final int MOST_BYTES = 20_000_000;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = FileBytes.read(file.path(), MOST_BYTES);
            return Stream.of(
                    bytes.isPresent()
                            ? report(file, bytes.get())
                            : file.problem(
                                    "it is larger than 20 MB, the most that one report may have.",
                                    "If it holds many reports, make each a line of a .jsonl file."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Item report(SourceFile file, byte[] bytes) {
        return switch (Decoded.of(bytes)) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text text
            when hasNoWord(text.text()) ->
                file.problem("it is empty, or holds no letter and no digit.", "Leave it out, or save its text again.");
            case Decoded.Text text -> new Item.Report(document(file, text.text(), Sha256.of(bytes)));
        };
    }

    private Document document(SourceFile file, String text, String hash) {
        Zoned zoned = zoner.read(text, Optional.empty());
        Document.Input input = new Document.Input(List.of(file.location()), hash, name());
        return new Document(file.id(), input, zoned.printed(), zoned.days(), text, zoned.zones());
    }

    private static boolean hasNoWord(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
