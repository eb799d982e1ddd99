package stemma.ingest.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Decoded;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.encoding.Characters;
import stemma.ingest.encoding.Encoding;
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

    /** A text, whatever its name, unless the name is that of a kind of file that nobody reads. */
    @Override
    public boolean accepts(Head head) {
        return head.isText() && (head.endsIn(endings()) || !head.hasEnding());
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? report(file, bytes.get())
                    : Stream.of(file.problem(
                            "it is larger than 20 MB, the most that one report may have.",
                            "If it holds many reports, make each a line of a .jsonl file."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Stream<Item> report(SourceFile file, byte[] bytes) {
        Characters characters = Encoding.decode(bytes, file.charset());
        Decoded decoded = switch (characters.decoded()) {
            case Decoded.Broken broken -> broken;
            case Decoded.Text text -> Decoded.readable(text.text());
        };
        Item item = switch (decoded) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text text
            when hasNoWord(text.text()) ->
                file.problem("it is empty, or holds no letter and no digit.", "Leave it out, or save its text again.");
            case Decoded.Text text -> new Item.Report(document(file, text.text(), Sha256.of(bytes)));
        };
        return Stream.concat(
                characters.doubt().stream().map(doubt -> file.problem(doubt.what(), doubt.remedy())), Stream.of(item));
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
