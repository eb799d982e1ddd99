package stemma.ingest.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document.Masthead;

/**
 * One entry of a feed.
 *
 * @param number in the feed, from 1
 */
record Entry(Element element, int number) {

    private static final List<String> CONTENTS = List.of("content:encoded", "content", "description", "summary");

    /** Its address, else what the feed calls it, else its number. */
    String address() {
        return link().or(() -> Xml.words(element, "guid"))
                .or(() -> Xml.words(element, "id"))
                .orElse("entry " + number);
    }

    private Optional<String> link() {
        Stream<String> atom = element.children().stream()
                .filter(child -> (child.nodeName().equals("link")
                                || child.nodeName().equals("atom:link"))
                        && !child.attr("href").isBlank()
                        && (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate")))
                .map(child -> child.attr("href").strip());
        Stream<String> rss = Stream.of("link", "guid").flatMap(name -> Xml.words(element, name).stream());
        return Stream.concat(rss, atom)
                .filter(url -> url.matches("https?://\\S+"))
                .findFirst();
    }

    /** A page with its title and its content, the longest that it has: feeds give a summary, the whole, or both. */
    String page() {
        String content = CONTENTS.stream()
                .flatMap(name -> Xml.child(element, name).stream())
                .map(Entry::html)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String title = title().map(words -> "<h1>" + Entities.escape(words) + "</h1>\n")
                .orElse("");
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>" + title + content
                + "</article></body></html>";
    }

    private static String html(Element content) {
        String type = content.attr("type");
        return switch (type) {
            case "xhtml" -> content.html();
            case "text", "text/plain" -> "<p>" + Entities.escape(content.wholeText()) + "</p>";
            default -> content.children().isEmpty() ? content.wholeText() : content.html();
        };
    }

    private Optional<String> title() {
        return Xml.words(element, "title").map(Entry::plain).filter(words -> !words.isEmpty());
    }

    /** Words without the markup that some feeds put into titles. */
    static String plain(String words) {
        return Jsoup.parse(words).text();
    }

    static Optional<String> author(Element of) {
        return Xml.words(of, "dc:creator")
                .or(() -> Xml.child(of, "author")
                        .flatMap(author -> Xml.words(author, "name").or(() -> Xml.words(of, "author"))));
    }

    Masthead masthead(Channel channel) {
        return new Masthead(
                channel.publisher(),
                title(),
                author(element).or(channel::author),
                link(),
                channel.language(),
                Optional.empty());
    }

    /** When it was published; where the feed only says when it was changed, it was published by then. */
    List<DayEvidence> days(Zoner zoner) {
        List<DayEvidence> days = new ArrayList<>();
        for (String name : List.of("pubDate", "published", "issued", "dc:date")) {
            Xml.words(element, name.toLowerCase(Locale.ROOT))
                    .ifPresent(words ->
                            FeedDays.read(words, zoner).ifPresent(found -> days.add(evidence(name, words, found))));
        }
        for (String name : List.of("updated", "modified")) {
            Xml.words(element, name)
                    .ifPresent(words -> FeedDays.read(words, zoner)
                            .flatMap(DayInterval::latest)
                            .ifPresent(last -> days.add(evidence(name, words, DayInterval.until(last)))));
        }
        return days;
    }

    private static DayEvidence evidence(String name, String words, DayInterval days) {
        return new DayEvidence(
                "the feed's " + name + " says \"" + words + "\"", days, Strength.RECORDED, Optional.empty());
    }
}
