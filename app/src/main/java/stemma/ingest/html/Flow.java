package stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import stemma.text.Span;

/**
 * The visible text of a page as one string, and the blocks that it was put together from.
 *
 * <p>White space is collapsed as a browser does; blocks are parted by an empty line, entries of lists and cells by a line
 * break. Scripts, styles and other parts that no reader sees give no text. Walks the page without recursion, however deep.
 * Used once, by one thread.
 */
final class Flow implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "datalist",
            "noframes",
            "map");
    private static final Set<String> TIGHT = Set.of("li", "td", "th", "tr", "dt", "dd", "option", "br");
    private static final Set<String> BREAKS =
            Set.of("td", "th", "tr", "option", "button", "label", "summary", "textarea");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Element> inlines = new ArrayList<>();
    private Element owner;
    private String gap = "";
    private int linked;
    private int links;
    private int breaks;

    private Flow(Element body) {
        owner = body;
    }

    /** The text of an element with all that is in it. */
    static Flow of(Element body) {
        Flow flow = new Flow(body);
        body.filter(flow);
        flow.flush();
        return flow;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> {
                append(words);
                yield FilterResult.CONTINUE;
            }
            case Element element when UNSEEN.contains(element.normalName()) -> FilterResult.SKIP_ENTIRELY;
            case Element element -> {
                open(element);
                yield FilterResult.CONTINUE;
            }
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
            links -= isLink(element) ? 1 : 0;
            if (isBlock(element)) {
                flush();
                owner = element.parent() == null ? element : holder(element.parent());
                widen(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        links += isLink(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            lineBreak();
        } else if (isBlock(element)) {
            flush();
            owner = element;
            widen(element);
        } else {
            inlines.add(element);
        }
    }

    private void widen(Element element) {
        if (!text.isEmpty()) {
            gap = gap.length() < 2 && TIGHT.contains(element.normalName()) ? "\n" : "\n\n";
        }
    }

    /** One break is a line's end, two are a paragraph's. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
            gap = text.isEmpty() ? "" : "\n\n";
        } else if (!line.isEmpty()) {
            trimEnd();
            line.append('\n');
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        boolean kept = owner.normalName().equals("pre");
        int before = line.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (kept && c != '\r') {
                line.append(c);
            } else if (!isSpace(c)) {
                line.append(c);
                breaks = 0;
            } else if (!line.isEmpty() && !isSpace(line.charAt(line.length() - 1))) {
                line.append(' ');
            }
        }
        linked += links > 0 ? line.length() - before : 0;
    }

    private void flush() {
        trimEnd();
        String words = line.toString();
        if (words.codePoints().anyMatch(c -> !isSpace((char) c) && c != '\u00A0')) {
            text.append(gap);
            int start = text.length();
            text.append(words);
            blocks.add(
                    new Block(new Span(start, text.length()), words, owner, inlines, Math.min(linked, words.length())));
            gap = "\n\n";
        }
        line.setLength(0);
        inlines.clear();
        linked = 0;
        breaks = 0;
    }

    private void trimEnd() {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        line.setLength(end);
    }

    private static Element holder(Element element) {
        Element at = element;
        while (!isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
