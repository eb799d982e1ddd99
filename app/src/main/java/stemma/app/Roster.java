package stemma.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.ingest.Item;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * The reports of a case, sorted by id, each id once.
 *
 * <p>A report that came in twice counts once and names both places; under two ids it keeps the first, and a finding says so. Different texts under one id are all kept: the one with
 * the smallest hash keeps the id, the others get a part of their hash behind it, and a finding says so.
 *
 * @param reports sorted by id
 * @param findings what is wrong with the inputs, sorted
 */
record Roster(List<Slip> reports, List<Finding> findings) {

    private static final int HASH_DIGITS = 8;

    Roster {
        reports = List.copyOf(reports);
        findings = findings.stream().sorted().distinct().toList();
    }

    /** Who writes a roster, item by item. */
    static final class Clerk {

        private final Shelf shelf;
        private final Map<String, List<Slip>> byId = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Clerk(Shelf shelf) {
            this.shelf = shelf;
        }

        void take(Item item) throws IOException {
            switch (item) {
                case Item.Report(Document document) ->
                    byId.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(shelf.put(document));
                case Item.Problem(Finding finding) -> findings.add(finding);
            }
        }

        Roster roster() {
            if (byId.isEmpty() && findings.isEmpty()) {
                findings.add(new Finding(
                        "the inputs", "hold no report.", "Name files with reports, or a folder that has some in it."));
            }
            Map<String, Slip> reports = new TreeMap<>();
            byId.values().forEach(sameId -> settle(sameId, reports, findings));
            return new Roster(once(reports.values(), findings), findings);
        }
    }

    private static void settle(List<Slip> sameId, Map<String, Slip> reports, List<Finding> findings) {
        List<Slip> different = merge(sameId);
        Slip first = different.getFirst();
        reports.put(first.id(), first);
        for (Slip other : different.subList(1, different.size())) {
            String id = other.id() + "~" + other.input().sha256().substring(0, HASH_DIGITS);
            reports.put(id, other.called(id));
            findings.add(new Finding(
                    String.join(", ", other.input().locations()),
                    "has the id " + other.id() + ", as another report with a different text; it is called " + id
                            + " here.",
                    "Give each report an id of its own."));
        }
    }

    /** Without reports that came again under another id; the first of the ids stays. */
    private static List<Slip> once(Collection<Slip> reports, List<Finding> findings) {
        Map<String, Slip> bySame = new LinkedHashMap<>();
        for (Slip report : reports) {
            Slip first = bySame.get(report.same());
            bySame.merge(report.same(), report, Slip::withLocationsOf);
            if (first != null) {
                findings.add(new Finding(
                        String.join(", ", report.input().locations()),
                        "holds " + report.id() + ", which has the publisher, address, day and text of " + first.id()
                                + "; it counts once, as " + first.id() + ".",
                        "Take one of the two out, or give each its own address."));
            }
        }
        return List.copyOf(bySame.values());
    }

    /** Reports of one id, without repetitions, in an order that does not depend on how they came. */
    private static List<Slip> merge(List<Slip> sameId) {
        Map<String, Slip> byContent = new TreeMap<>();
        sameId.stream()
                .sorted(Comparator.comparing(slip -> slip.input().locations().toString()))
                .forEach(slip -> byContent.merge(slip.input().sha256() + slip.content(), slip, Slip::withLocationsOf));
        return List.copyOf(byContent.values());
    }
}
