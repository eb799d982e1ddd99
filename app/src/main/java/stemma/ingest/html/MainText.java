package stemma.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article.
 *
 * <p>Each paragraph gives its length and its commas to the elements around it, less to those farther out (the idea of
 * Arc90's Readability); names and tags that tell the article add to it, links take away. From the best element it climbs
 * as long as there is more of the article outside. Immutable.
 */
final class MainText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "li", "blockquote", "h2", "h3", "h4", "dd", "td", "dt");
    private static final int SHORTEST = 25;
    private static final double ENOUGH = 0.4;

    private final Hints hints;
    private final Marks marks;
    private final List<Block> blocks;
    private final Prose prose;
    private final Map<Element, Double> scores = new HashMap<>();

    MainText(Hints hints, Marks marks, List<Block> blocks) {
        this.hints = hints;
        this.marks = marks;
        this.blocks = blocks;
        this.prose = Prose.of(blocks, block -> marks.of(block.owner()).isOwn());
    }

    /** The element that holds the article; the whole page where nothing stands out. */
    Element root(Element body) {
        for (Block block : blocks) {
            if (marks.of(block.owner()).isOwn() && block.length() >= SHORTEST && !block.isMostlyLinks()) {
                score(block);
            }
        }
        Optional<Element> told = told(body);
        Element root = told.orElseGet(() -> scores.entrySet().stream()
                .max(Map.Entry.<Element, Double>comparingByValue()
                        .thenComparingInt(entry -> -entry.getKey().elementSiblingIndex()))
                .map(Map.Entry::getKey)
                .orElse(body));
        return climb(root, body);
    }

    /** The element that says it holds the article's body and holds enough of what there is to read. */
    private Optional<Element> told(Element body) {
        return body.select("[itemprop=articleBody], [property=articleBody], article, main, [role=main]").stream()
                .filter(element -> prose.share(element) >= ENOUGH)
                .max((one, other) -> Double.compare(fit(one), fit(other)));
    }

    private double fit(Element element) {
        boolean exact = element.hasAttr("itemprop") || element.hasAttr("property");
        boolean article = element.normalName().equals("article");
        return prose.share(element) + (exact ? 0.5 : article ? 0.3 : 0);
    }

    private void score(Block block) {
        double points = 1 + block.commas() + Math.min(3, block.length() / 100.0);
        Element at =
                PARAGRAPHS.contains(block.owner().normalName()) ? block.owner().parent() : block.owner();
        for (int level = 0; at != null && level < 5; level++, at = at.parent()) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
            scores.merge(at, points * share, Double::sum);
        }
    }

    /** Climbs while the next element holds clearly more of the article, as where it is cut into sections. */
    private Element climb(Element root, Element body) {
        Element best = root;
        for (Element at = root.parent(); at != null && !at.equals(body.parent()); at = at.parent()) {
            boolean more = prose.in(at) > 1.3 * prose.in(best)
                    && (hints.means(at, Part.BODY) || at.normalName().equals("article"));
            boolean most = prose.in(best) < 0.4 * prose.all() && prose.in(at) > 1.5 * prose.in(best);
            if (more || most) {
                best = at;
            }
        }
        return best;
    }
}
