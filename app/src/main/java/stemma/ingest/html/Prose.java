package stemma.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** How much running text stands in each element of a page, in characters. Immutable once made. */
final class Prose {

    private final Map<Element, Integer> lengths = new HashMap<>();
    private int all;

    private Prose() {}

    /** Counts the blocks that are chosen. */
    static Prose of(List<Block> blocks, Predicate<Block> chosen) {
        Prose prose = new Prose();
        Map<Element, Integer> own = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse() && chosen.test(block)) {
                prose.all += block.length();
                own.merge(block.owner(), block.length(), Integer::sum);
            }
        }
        own.forEach(prose::add);
        return prose;
    }

    private void add(Element owner, int length) {
        for (Element at = owner; at != null; at = at.parent()) {
            lengths.merge(at, length, Integer::sum);
        }
    }

    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    int all() {
        return all;
    }

    /** The part of all running text that stands in an element; 0 where there is none. */
    double share(Element element) {
        return all == 0 ? 0 : (double) in(element) / all;
    }
}
