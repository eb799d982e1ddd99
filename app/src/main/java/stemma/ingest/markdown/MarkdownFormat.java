package stemma.ingest.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import stemma.ingest.Content;
import stemma.ingest.Decoded;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.ingest.encoding.Characters;
import stemma.ingest.encoding.Encoding;
import stemma.text.Document.Input;

/** Reads a Markdown file as one report: the page that it describes is read as saved pages are. */
public final class MarkdownFormat implements Format {

    private static final int MOST_BYTES = 10_000_000;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    /** By its name: every text is Markdown, so content cannot tell. */
    @Override
    public boolean accepts(Head head) {
        return head.isText() && head.endsIn(endings());
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? read(file, bytes.get())
                    : Stream.of(file.problem(
                            "it is larger than 10 MB, the most that a Markdown file may have.",
                            "If it holds many reports, make each a line of a .jsonl file."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Stream<Found> read(SourceFile file, byte[] bytes) {
        Characters characters = Encoding.decode(bytes, file.charset());
        Found found = switch (characters.decoded()) {
            case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
            case Decoded.Text text -> page(file, text.text(), Sha256.of(bytes));
        };
        Stream<Item> doubts = characters.doubt().stream().map(doubt -> file.problem(doubt.what(), doubt.remedy()));
        return Stream.concat(doubts, Stream.of(found));
    }

    private Found page(SourceFile file, String text, String hash) {
        FrontMatter matter = FrontMatter.of(text);
        Node node = parser.parse(matter.rest());
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>"
                + renderer.render(node) + "</article></body></html>";
        Input input = new Input(List.of(file.location()), hash, name());
        return new Found.Part(
                file.as(new Content.InMemory(page.getBytes(StandardCharsets.UTF_8)))
                        .named("page.html"),
                Told.firmly(matter.masthead(), matter.days()).from(input));
    }
}
