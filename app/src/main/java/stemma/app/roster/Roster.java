package stemma.app.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.ingest.Item;
import stemma.ingest.garbled.Garbled;
import stemma.text.Beginning;
import stemma.text.Document;
import stemma.text.Finding;

/**
 * The reports of a case, sorted by id, each id once.
 *
 * <p>A report that came in twice counts once and names both places; under two ids it keeps the first, and a finding says
 * so. What another publisher printed, or stands at another address, is another report though its words are the same.
 * Different reports under one id are all kept: the one with the smallest hash keeps the id, the others get a part of theirs
 * behind it, and a finding says so.
 *
 * @param reports sorted by id
 * @param findings what is wrong with the inputs, sorted
 * @param asides what need not be acted upon, as it came
 */
public record Roster(List<Slip> reports, List<Finding> findings, List<String> asides) {

    private static final int HASH_DIGITS = 8;

    public Roster {
        reports = List.copyOf(reports);
        findings = findings.stream().sorted().distinct().toList();
        asides = List.copyOf(asides);
    }

    /**
     * Puts the reports among the items on a shelf, one by one, and makes the roster of them.
     *
     * @throws IOException if the shelf cannot be written
     */
    public static Roster of(Stream<Item> items, Shelf shelf) throws IOException {
        Map<String, List<Slip>> byId = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        List<String> asides = new ArrayList<>();
        Garbled garbled = new Garbled();
        for (Item item : (Iterable<Item>) items::iterator) {
            switch (item) {
                case Item.Report(Document document) -> {
                    garbled.look(document);
                    Beginning.finding(document).ifPresent(findings::add);
                    byId.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(shelf.put(document));
                }
                case Item.Problem(Finding finding) -> findings.add(finding);
                case Item.Aside(String words) -> asides.add(words);
            }
        }
        findings.addAll(garbled.findings());
        Map<String, Slip> reports = new TreeMap<>();
        byId.values().forEach(sameId -> settle(sameId, reports, findings));
        List<Slip> once = once(reports.values(), findings);
        if (byId.isEmpty() && findings.isEmpty() && asides.isEmpty()) {
            findings.add(new Finding(
                    "the inputs", "hold no report.", "Name files with reports, or a folder that has some in it."));
        }
        return new Roster(once, findings, asides);
    }

    private static void settle(List<Slip> sameId, Map<String, Slip> reports, List<Finding> findings) {
        List<Slip> different = merge(sameId);
        Slip first = different.getFirst();
        reports.put(first.id(), first);
        for (Slip other : different.subList(1, different.size())) {
            String id = other.id() + "~" + other.key().substring(0, HASH_DIGITS);
            reports.put(id, other.called(id));
            findings.add(new Finding(
                    String.join(", ", other.input().locations()),
                    "has the id " + other.id() + ", as another report or another version of it; it is called " + id
                            + " here.",
                    "Give each report an id of its own."));
        }
    }

    /** Without reports that came again under another id; the first of the ids stays. */
    private static List<Slip> once(Collection<Slip> reports, List<Finding> findings) {
        Map<String, Slip> known = new LinkedHashMap<>();
        for (Slip report : reports) {
            Slip first = known.get(report.same());
            known.merge(report.same(), report, Slip::with);
            if (first != null) {
                findings.add(new Finding(
                        String.join(", ", report.input().locations()),
                        "holds " + report.id() + ", word for word " + first.id()
                                + " and of the same publisher, address and day, as far as known; it counts once, as "
                                + first.id() + ".",
                        "Nothing needs to be done; if somebody else published it, say so with --about."));
            }
        }
        return List.copyOf(known.values());
    }

    /** Reports of one id, without repetitions, in an order that does not depend on how they came. */
    private static List<Slip> merge(List<Slip> sameId) {
        Map<String, Slip> different = new LinkedHashMap<>();
        sameId.stream()
                .sorted(Comparator.<Slip, String>comparing(
                                slip -> slip.input().locations().toString())
                        .thenComparing(Slip::key))
                .forEach(slip -> different.merge(slip.same(), slip, Slip::with));
        return different.values().stream()
                .sorted(Comparator.<Slip, String>comparing(slip -> slip.input().sha256())
                        .thenComparing(Slip::key))
                .toList();
    }
}
