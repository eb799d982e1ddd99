package stemma.ingest.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.ingest.Decoded;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.Once;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.encoding.Characters;
import stemma.ingest.encoding.Encoding;
import stemma.ingest.page.Zoner;
import stemma.text.Document;

/** Reads a saved page as one report. Fetches nothing, whatever the page names. */
public final class HtmlFormat implements Format {

    private static final int MOST_BYTES = 20_000_000;
    private static final Set<String> ROOTS = Set.of(
            "html", "head", "body", "title", "meta", "link", "script", "style", "div", "article", "main", "p", "h1",
            "table");

    private final Once<PageReader> reader;

    /** A format that tells the parts of a page by its structure and, where that is silent, asks {@code zoner}. */
    public HtmlFormat(Zoner zoner) {
        reader = Once.of(() -> new PageReader(zoner));
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean accepts(Head head) {
        return head.isText()
                && (head.endsIn(endings())
                        || head.root().filter(ROOTS::contains).isPresent());
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? page(file, bytes.get())
                    : Stream.of(file.problem(
                            "it is larger than 20 MB, the most that one page may have.",
                            "Save it again without pictures inside, or take it out."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Stream<Item> page(SourceFile file, byte[] bytes) {
        Characters characters = Encoding.decode(bytes, file.charset());
        Item item = switch (characters.decoded()) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text html -> page(file, reader.get().read(html.text()), Sha256.of(bytes));
        };
        return Stream.concat(
                characters.doubt().stream().map(doubt -> file.problem(doubt.what(), doubt.remedy())), Stream.of(item));
    }

    private Item page(SourceFile file, PageReader.Read read, String hash) {
        if (read.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return file.problem(
                    "the page shows no word; it may be only a script that would load its text.",
                    "Open it in a browser and save it again as it looks then.");
        }
        return switch (Decoded.readable(read.text())) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text text ->
                new Item.Report(new Document(
                        file.id(),
                        new Document.Input(List.of(file.location()), hash, name()),
                        reader.get().masthead(read),
                        reader.get().days(read),
                        text.text(),
                        read.zones()));
        };
    }
}
