package stemma.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * {@code index.html}: the case as one page, made of the lines of its files.
 *
 * <p>One page is written by one object, by one thread: first {@link #head}, then each {@link #report}, then {@link #end}.
 */
public final class IndexPage {

    /** The page's name in the case folder. */
    public static final String FILE = "index.html";

    private static final String TEMPLATE = "page.html";
    private static final String DATA = "<!--data-->";

    private final String before;
    private final String after;
    private final Outlines outlines;
    private final PackedClaims claims = new PackedClaims();

    /** A page without outlines of places. */
    public IndexPage() {
        this(Outlines.none());
    }

    public IndexPage(Outlines outlines) {
        String page = template();
        int mark = page.indexOf(DATA);
        if (mark < 0) {
            throw new IllegalStateException("the resource " + TEMPLATE + " has no " + DATA
                    + ", which says where the data of a case go; build it anew from app/web/");
        }
        before = page.substring(0, mark);
        after = page.substring(mark + DATA.length());
        this.outlines = outlines;
    }

    public String head() {
        return before;
    }

    /**
     * One report.
     *
     * @param document its line of {@code documents.jsonl}
     * @param ledger the lines of its claims in {@code ledger.jsonl}
     */
    public String report(String document, List<String> ledger) {
        StringBuilder json =
                new StringBuilder("{\"document\":").append(document).append(",\"claims\":[");
        String between = "";
        for (String line : ledger) {
            json.append(between).append(claims.pack(line));
            between = ",\n";
        }
        return block("report", json.append("]}").toString());
    }

    /**
     * What stands behind the last report.
     *
     * @param comparison the lines of {@code links.jsonl} and the other files of comparing, by what they hold: {@code links},
     *     {@code questions}, {@code derived}; and of what people decided, {@code decisions}
     */
    public String end(Map<String, List<String>> comparison) {
        StringBuilder blocks = new StringBuilder();
        comparison.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(lines -> blocks.append(block(lines.getKey(), lines.getValue())));
        return blocks.append(block("shared", claims.shared()))
                .append(block("outlines", outlines.of(claims.places())))
                .append(after)
                .toString();
    }

    /**
     * A block of data of the page, a list for each key.
     *
     * @param name which block
     * @param lines its records, one JSON object each
     */
    public static String block(String name, List<String> lines) {
        return block(name, Columns.of(lines));
    }

    private static String block(String name, String json) {
        return "<script type=\"application/json\" class=\"" + name + "\">" + json.replace("<", "\\u003c")
                + "</script>\n";
    }

    private static String template() {
        try (InputStream in = IndexPage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource " + TEMPLATE + " beside "
                        + IndexPage.class.getName() + "; build it from app/web/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + TEMPLATE + " cannot be read", e);
        }
    }
}
