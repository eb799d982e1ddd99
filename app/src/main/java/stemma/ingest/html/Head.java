package stemma.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;

/** What a page says of itself where readers do not see it: JSON-LD, meta tags, links. Used by one thread. */
final class Head {

    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private final Document page;
    private final Hints hints;
    private final LinkedData data;
    private final Map<String, String> metas = new HashMap<>();

    Head(Document page, Hints hints) {
        this.page = page;
        this.hints = hints;
        this.data = LinkedData.of(page);
        for (Element meta : page.select("meta[content]")) {
            Stream.of("property", "name", "itemprop", "http-equiv")
                    .map(key -> meta.attr(key).toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty() && !meta.attr("content").isBlank())
                    .forEach(
                            name -> metas.putIfAbsent(name, meta.attr("content").strip()));
        }
    }

    /** What the meta tags of a kind say, by the tag's name, the surest first. */
    List<Map.Entry<String, String>> metas(String kind) {
        return hints.metas(kind).stream()
                .filter(metas::containsKey)
                .map(name -> Map.entry(name, metas.getOrDefault(name, "")))
                .toList();
    }

    Optional<String> data(String key) {
        return data.get(key);
    }

    /** The titles that the page gives itself, the surest first. */
    List<String> titles() {
        return Stream.of(
                        metas("title").stream().map(Map.Entry::getValue),
                        data.get("headline").stream(),
                        Stream.of(page.title()))
                .flatMap(all -> all)
                .filter(title -> !title.isBlank())
                .toList();
    }

    Optional<String> url() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream()
                                .map(link -> link.attr("href").strip()),
                        first("url").stream(),
                        data.get("url").stream(),
                        data.get("mainEntityOfPage").stream(),
                        saved().stream())
                .flatMap(all -> all)
                .filter(url -> url.matches("https?://\\S+"))
                .findFirst();
    }

    /**
     * What the page says of its outlet, title, author, address and language.
     *
     * @param headline as readers see it
     * @param byline whom the page names as its author where readers see it
     */
    Masthead masthead(Optional<String> headline, Optional<String> byline) {
        return new Masthead(
                first("publisher")
                        .or(() -> data.get("publisher"))
                        .or(() -> appended(headline))
                        .map(Publisher::new),
                headline.or(() -> titles().stream().findFirst()),
                data.get("author").or(() -> first("author")).or(() -> byline).filter(Head::isName),
                url(),
                Optional.of(page.select("html").attr("lang").strip())
                        .filter(lang -> !lang.isEmpty())
                        .or(() -> first("language"))
                        .or(() -> data.get("inLanguage")),
                Optional.empty());
    }

    private Optional<String> first(String kind) {
        return metas(kind).stream().map(Map.Entry::getValue).findFirst();
    }

    /** The outlet's name as it stands behind the headline in the page's title: {@code Army takes hill - The Courier}. */
    private Optional<String> appended(Optional<String> headline) {
        String title = page.title().strip();
        return headline.filter(words -> title.startsWith(words) && title.length() > words.length())
                .map(words -> title.substring(words.length()).replaceFirst("^[\\s\\u00A0|\u2013\u2014\u00BB:-]+", ""))
                .filter(name -> !name.isBlank() && name.length() <= 60 && !name.contains("|"));
    }

    /** The address that browsers write into a page that they save. */
    private Optional<String> saved() {
        return Stream.concat(page.childNodes().stream(), page.head().childNodes().stream())
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static boolean isName(String words) {
        return !words.startsWith("http") && words.length() <= 120;
    }
}
