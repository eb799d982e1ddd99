package stemma.ingest.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
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
import stemma.ingest.StatedDays;
import stemma.ingest.Told;
import stemma.ingest.encoding.Characters;
import stemma.ingest.encoding.Encoding;
import stemma.text.DayEvidence;
import stemma.text.Document.Input;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;

/** Reads a Markdown file as one report: the page that it describes is read as saved pages are. */
public final class MarkdownFormat implements Format {

    private static final int MOST_BYTES = 10_000_000;
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();

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
        Found found =
                switch (characters.decoded()) {
                    case Decoded.Broken broken -> file.problem(broken.what(), broken.remedy());
                    case Decoded.Text text -> page(file, text.text(), Sha256.of(bytes));
                };
        Stream<Item> doubts =
                characters.doubt().stream().map(doubt -> file.problem(doubt.what(), doubt.remedy()));
        return Stream.concat(doubts, Stream.of(found));
    }

    private Found page(SourceFile file, String text, String hash) {
        Node node = parser.parse(text);
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        node.accept(matter);
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>" + renderer.render(node)
                + "</article></body></html>";
        Map<String, String> told = matter.getData().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> entry.getValue().getFirst().strip(),
                        (one, other) -> one));
        Input input = new Input(List.of(file.location()), hash, name());
        return new Found.Part(
                file.as(new Content.InMemory(page.getBytes(StandardCharsets.UTF_8))).named("page.html"),
                Told.firmly(masthead(told), days(told)).from(input));
    }

    private static Masthead masthead(Map<String, String> told) {
        return new Masthead(
                first(told, "publisher", "source").map(Publisher::new),
                first(told, "title"),
                first(told, "author"),
                first(told, "url", "link"),
                first(told, "language", "lang"),
                first(told, "note"));
    }

    private static List<DayEvidence> days(Map<String, String> told) {
        return first(told, "published", "date").stream()
                .flatMap(words -> StatedDays.read(words.split("[T ]", 2)[0]).stream()
                        .map(days -> new DayEvidence(
                                "the file's front matter says \"" + words + "\"",
                                days,
                                DayEvidence.Strength.RECORDED,
                                Optional.empty())))
                .toList();
    }

    private static Optional<String> first(Map<String, String> told, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Optional.ofNullable(told.get(key)).stream())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
