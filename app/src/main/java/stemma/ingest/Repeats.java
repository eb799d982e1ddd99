package stemma.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * Sees to it that no two reports have one id: the same text under the same id is the same report and counts once; another
 * text gets an id of its own, which depends on that text only.
 *
 * <p>Used by one thread, for one reading of a pile.
 */
final class Repeats {

    private static final int SUFFIX = 8;

    /** What stands under an id: the hash of its text, and where it was read. */
    private record Seen(String hash, String where) {}

    private final Map<String, Seen> seen = new HashMap<>();

    void pass(Item item, Consumer<Item> next) {
        switch (item) {
            case Item.Problem problem -> next.accept(problem);
            case Item.Aside aside -> next.accept(aside);
            case Item.Report report -> pass(report.document(), next);
        }
    }

    private void pass(Document document, Consumer<Item> next) {
        String where = document.input().locations().getFirst();
        Seen now = new Seen(Sha256.of(document.text()), where);
        Seen before = seen.putIfAbsent(document.id(), now);
        if (before == null) {
            next.accept(new Item.Report(document));
        } else if (before.hash().equals(now.hash())) {
            next.accept(problem(
                    where,
                    "the report \"" + document.id() + "\" was already read, word for word, from " + before.where()
                            + "; it counts once.",
                    "Nothing needs to be done; leave one of them out."));
        } else {
            String id = document.id() + "~" + now.hash().substring(0, SUFFIX);
            next.accept(problem(
                    where,
                    "the id \"" + document.id() + "\" belongs to another text, read from " + before.where()
                            + "; this one is called \"" + id + "\".",
                    "Give each report an id of its own."));
            pass(named(document, id), next);
        }
    }

    private static Document named(Document document, String id) {
        return new Document(
                id, document.input(), document.masthead(), document.dayEvidence(), document.text(), document.zones());
    }

    private static Item problem(String where, String what, String remedy) {
        return new Item.Problem(new Finding(where, what, remedy));
    }
}
