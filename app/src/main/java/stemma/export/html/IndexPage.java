package stemma.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import stemma.text.CodePoints;
import stemma.text.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code index.html}: the case as one page, made of the lines of its files.
 *
 * <p>One page is written by one object, by one thread: first {@link #head}, then each {@link #report}, then what comparing gave,
 * {@link #shared} and {@link #foot}.
 */
public final class IndexPage {

    /** The page's name in the case folder. */
    public static final String FILE = "index.html";

    private static final String TEMPLATE = "page.html";
    private static final String DATA = "<!--data-->";

    private final String before;
    private final String after;
    private final Outlines outlines;
    private final Covered covered;
    private final PackedClaims claims = new PackedClaims();

    /** Tells which passages of a report stand covered until a reader uncovers them. */
    public interface Covered {
        List<Span> in(String text);
    }

    /** A page without outlines of places, of which nothing is covered. */
    public IndexPage() {
        this(Outlines.none(), text -> List.of());
    }

    /**
     * A page.
     *
     * @param covered what a reader may not want to meet unasked
     */
    public IndexPage(Outlines outlines, Covered covered) {
        String page = template();
        int mark = page.indexOf(DATA);
        if (mark < 0) {
            throw new IllegalStateException("the resource " + TEMPLATE + " has no " + DATA
                    + ", which says where the data of a case go; build it anew from app/web/");
        }
        before = page.substring(0, mark);
        after = page.substring(mark + DATA.length());
        this.outlines = outlines;
        this.covered = covered;
    }

    public String head() {
        return before;
    }

    /** The head of a page whose data stand in scripts beside it: its policy allows those, and nothing from elsewhere. */
    public String headBeside() {
        return before.replace("script-src ", "script-src 'self' ");
    }

    /**
     * One report.
     *
     * @param document its line of {@code documents.jsonl}
     * @param ledger the lines of its claims in {@code ledger.jsonl}
     */
    public Block report(String document, List<String> ledger) {
        return report(document, ledger, graphic(document));
    }

    /**
     * The same where its covered passages are known.
     *
     * @param graphic what {@link #graphic} gave
     */
    public Block report(String document, List<String> ledger, String graphic) {
        StringBuilder json =
                new StringBuilder("{\"document\":").append(document).append(",\"claims\":[");
        String between = "";
        for (String line : ledger) {
            json.append(between).append(claims.pack(line));
            between = ",\n";
        }
        return new Block("report", json.append("]").append(graphic).append('}').toString());
    }

    /**
     * The covered passages of a report, counted in code points as all offsets of records are; nothing where there are none. Any thread may
     * ask.
     *
     * @param document its line of {@code documents.jsonl}
     */
    public String graphic(String document) {
        String text = JsonMapper.shared().readTree(document).path("text").asString("");
        List<Span> spans = covered.in(text);
        CodePoints points = CodePoints.of(spans.isEmpty() ? "" : text);
        return spans.isEmpty()
                ? ""
                : spans.stream()
                        .map(span ->
                                "{\"start\":" + points.at(span.start()) + ",\"end\":" + points.at(span.end()) + "}")
                        .collect(Collectors.joining(",", ",\"graphic\":[", "]"));
    }

    /**
     * Some of what comparing gave, or of what people decided; there may be several such blocks of one name.
     *
     * @param name of the block, after what its records are, such as {@code questions}
     * @param lines one JSON object each
     */
    public static Block rows(String name, List<String> lines) {
        return new Block(name, Columns.of(lines));
    }

    /** What the reports share; to be asked for after the last of them. */
    public List<Block> shared() {
        return List.of(new Block("shared", claims.shared()), new Block("outlines", outlines.of(claims.places())));
    }

    /** What stands behind all data. */
    public String foot() {
        return after;
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
