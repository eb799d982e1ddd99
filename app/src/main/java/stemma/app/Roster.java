package stemma.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param asides what need not be acted upon, as it came
 */
record Roster(List<Document> reports, List<Finding> findings, List<String> asides) {

    private static final int HASH_DIGITS = 8;

    Roster {
        reports = List.copyOf(reports);
        findings = findings.stream().sorted().distinct().toList();
        asides = List.copyOf(asides);
    }

    static Roster of(List<Item> items) {
        Map<String, List<Document>> byId = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        List<String> asides = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Item.Report(Document document) ->
                    byId.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(document);
                case Item.Problem(Finding finding) -> findings.add(finding);
                case Item.Aside(String words) -> asides.add(words);
            }
        }
        Map<String, Document> reports = new TreeMap<>();
        byId.values().forEach(sameId -> settle(sameId, reports, findings));
        List<Document> once = once(reports.values(), findings);
        if (items.isEmpty()) {
            findings.add(new Finding(
                    "the inputs", "hold no report.", "Name files with reports, or a folder that has some in it."));
        }
        return new Roster(once, findings, asides);
    }

    private static void settle(List<Document> sameId, Map<String, Document> reports, List<Finding> findings) {
        List<Document> different = merge(sameId);
        Document first = different.getFirst();
        reports.put(first.id(), first);
        for (Document other : different.subList(1, different.size())) {
            String id = other.id() + "~" + other.input().sha256().substring(0, HASH_DIGITS);
            reports.put(id, renamed(other, id));
            findings.add(new Finding(
                    String.join(", ", other.input().locations()),
                    "has the id " + other.id() + ", as another report with a different text; it is called " + id
                            + " here.",
                    "Give each report an id of its own."));
        }
    }

    /** Without reports that came again under another id; the first of the ids stays. */
    private static List<Document> once(Collection<Document> reports, List<Finding> findings) {
        Map<String, Document> byKey = new LinkedHashMap<>();
        for (Document report : reports) {
            Document first = byKey.get(report.key());
            byKey.merge(report.key(), report, Roster::withLocationsOf);
            if (first != null) {
                findings.add(new Finding(
                        String.join(", ", report.input().locations()),
                        "holds " + report.id() + ", which has the publisher, address, day and text of " + first.id()
                                + "; it counts once, as " + first.id() + ".",
                        "Take one of the two out, or give each its own address."));
            }
        }
        return List.copyOf(byKey.values());
    }

    /** Reports of one id, without repetitions, in an order that does not depend on how they came. */
    private static List<Document> merge(List<Document> sameId) {
        Map<String, Document> byText = new TreeMap<>();
        sameId.stream()
                .sorted(Comparator.comparing(
                        document -> document.input().locations().toString()))
                .forEach(document ->
                        byText.merge(document.input().sha256() + document.text(), document, Roster::withLocationsOf));
        return List.copyOf(byText.values());
    }

    private static Document withLocationsOf(Document document, Document other) {
        TreeSet<String> locations = new TreeSet<>(document.input().locations());
        locations.addAll(other.input().locations());
        Document.Input input = new Document.Input(
                List.copyOf(locations),
                document.input().sha256(),
                document.input().format());
        return new Document(
                document.id(), input, document.masthead(), document.dayEvidence(), document.text(), document.zones());
    }

    private static Document renamed(Document document, String id) {
        return new Document(
                id, document.input(), document.masthead(), document.dayEvidence(), document.text(), document.zones());
    }
}
