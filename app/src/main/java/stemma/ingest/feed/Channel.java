package stemma.ingest.feed;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.text.Publisher;

/**
 * What a feed says of all its entries.
 *
 * @param publisher the feed's title
 */
record Channel(Optional<Publisher> publisher, Optional<String> author, Optional<String> language) {

    static Channel of(Document feed) {
        Optional<Element> root = Optional.ofNullable(feed.firstElementChild());
        Optional<Element> channel = root.map(top -> Xml.child(top, "channel").orElse(top));
        return new Channel(
                channel.flatMap(top -> Xml.words(top, "title"))
                        .map(Entry::plain)
                        .map(Publisher::new),
                channel.flatMap(Entry::author),
                channel.flatMap(top -> Xml.words(top, "language"))
                        .or(() -> root.map(top -> top.attr("xml:lang")).filter(lang -> !lang.isBlank())));
    }
}
