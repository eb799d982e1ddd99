package stemma.ingest.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.Document.Masthead;
import stemma.text.Zone;

/** Reads the HTML of one page. Immutable, and safe for use by several threads. */
final class PageReader {

    private static final int MOST_TIMES = 3;
    private static final int MOST_PICTURES = 3;

    private final Hints hints;
    private final Zoner zoner;

    PageReader(Zoner zoner) {
        this.hints = Hints.standard();
        this.zoner = zoner;
    }

    /**
     * A page's visible text and its zones.
     *
     * @param headline which of its blocks is the headline
     * @param times tags that tell a time, as far as they belong to the article's head
     * @param pictures addresses of the pictures that belong to the article
     * @param head what the page says of itself out of sight
     */
    record Read(
            String text, List<Zone> zones, Headline headline, List<Element> times, List<String> pictures, Head head) {
        Read {
            zones = List.copyOf(zones);
            times = List.copyOf(times);
            pictures = List.copyOf(pictures);
        }
    }

    Read read(String html) {
        Document page = Jsoup.parse(html);
        Element body = page.body();
        Flow flow = Flow.of(body);
        List<Block> blocks = flow.blocks();
        Marks marks = Marks.of(body, hints, Prose.of(blocks, block -> true));
        Head head = new Head(page, hints);
        Element article = new MainText(hints, marks, blocks).root(body);
        Zoning.Site site = new Zoning.Site(
                hints,
                marks,
                new Discussion(hints, marks, body),
                article,
                Headline.of(blocks, marks, head.titles()),
                blocks);
        List<Zone> zones = new Zoning(site, zoner).zones(flow.text().length());
        return new Read(flow.text(), zones, site.headline(), times(body, marks), pictures(article, marks), head);
    }

    List<DayEvidence> days(Read read) {
        return new HeadDays(zoner).read(read.head(), read);
    }

    Masthead masthead(Read read) {
        return read.head()
                .masthead(
                        read.headline().words(),
                        read.zones().stream()
                                .filter(zone -> zone.kind() == Zone.Kind.BYLINE)
                                .flatMap(zone -> zoner.author(zone.span().in(read.text())).stream())
                                .findFirst());
    }

    private static List<Element> times(Element body, Marks marks) {
        return body.select("time[datetime], [itemprop=datePublished], [itemprop=dateModified]").stream()
                .filter(time -> marks.of(time).isOwn())
                .limit(MOST_TIMES)
                .toList();
    }

    /** Those within the article; a site's own emblem may be younger than the page. */
    private static List<String> pictures(Element article, Marks marks) {
        return article.select("img[src]").stream()
                .filter(picture -> marks.of(picture).isOwn())
                .map(picture -> picture.attr("src"))
                .filter(address -> !address.startsWith("data:"))
                .distinct()
                .limit(MOST_PICTURES)
                .toList();
    }
}
