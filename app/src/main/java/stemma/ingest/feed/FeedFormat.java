package stemma.ingest.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stemma.ingest.Content;
import stemma.ingest.Decoded;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.ingest.encoding.Characters;
import stemma.ingest.encoding.Encoding;
import stemma.ingest.page.Zoner;

/**
 * Reads each entry of an RSS or Atom feed as one report. Fetches nothing: neither what an entry links to nor what a document type or
 * an entity names.
 *
 * @param zoner reads the days that entries print
 */
public record FeedFormat(Zoner zoner) implements Format {

    private static final int MOST_BYTES = 50_000_000;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "atom:feed", "rdf:rdf");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".xml");
    }

    @Override
    public boolean accepts(Head head) {
        return head.isText() && head.root().filter(ROOTS::contains).isPresent();
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            Optional<byte[]> bytes = file.content().bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? read(file, Encoding.decode(bytes.get(), file.charset()))
                    : Stream.of(file.problem("it is larger than 50 MB, the most that a feed may have.", "Split it."));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Stream<Found> read(SourceFile file, Characters characters) {
        List<Found> problems = new ArrayList<>();
        characters.doubt().ifPresent(doubt -> problems.add(file.problem(doubt.what(), doubt.remedy())));
        return switch (characters.decoded()) {
            case Decoded.Broken broken -> Stream.of(file.problem(broken.what(), broken.remedy()));
            case Decoded.Text xml -> {
                WellFormed.faults(xml.text())
                        .forEach(fault -> problems.add(file.problem(fault.what(), fault.remedy())));
                yield Stream.concat(problems.stream(), entries(file, xml.text()));
            }
        };
    }

    private Stream<Found> entries(SourceFile file, String xml) {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        Channel channel = Channel.of(feed);
        List<Element> entries = Xml.all(feed, "item", "entry");
        if (entries.isEmpty()) {
            return Stream.of(file.problem("the feed has no entry.", "Fetch it anew, or leave it out."));
        }
        return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .map(i -> part(file, new Entry(entries.get(i), i + 1), channel));
    }

    private Found part(SourceFile file, Entry entry, Channel channel) {
        byte[] page = entry.page().getBytes(StandardCharsets.UTF_8);
        SourceFile part = file.part(entry.address(), "entry.html", new Content.InMemory(page), Optional.of("UTF-8"));
        return new Found.Part(
                part,
                Told.firmly(entry.masthead(channel), entry.days(zoner))
                        .from(new stemma.text.Document.Input(List.of(part.location()), Sha256.of(page), name())));
    }
}
