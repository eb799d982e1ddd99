package stemma.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people said of pairs of claims. It goes before whatever is found.
 *
 * @param together pairs that tell of one happening
 * @param apart for each claim that was told apart, those from which it was
 * @param links how two claims stand to each other, in place of all that is found of the pair
 */
public record Rulings(Set<Both> together, Map<String, Set<String>> apart, Map<Both, Ruled> links) {

    /** Two claims, in no order. */
    public record Both(String first, String second) implements Comparable<Both> {

        public Both {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException("a pair is of two claims, the smaller id first");
            }
        }

        public static Both of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Both(one, other) : new Both(other, one);
        }

        @Override
        public int compareTo(Both other) {
            return Comparator.comparing(Both::first).thenComparing(Both::second).compare(this, other);
        }
    }

    /**
     * How two claims stand to each other, as a person says.
     *
     * @param kind how; empty where they have nothing to do with each other
     * @param from the claim that the link runs from, one of the pair
     * @param reason who says so, and why
     */
    public record Ruled(Optional<LinkKind> kind, String from, String reason) {}

    public Rulings {
        together = Set.copyOf(together);
        apart = Map.copyOf(apart);
        links = Map.copyOf(links);
    }

    /** Nobody said anything. */
    public static Rulings none() {
        return new Rulings(Set.of(), Map.of(), Map.of());
    }

    /** Whether a claim of each is said to tell of different happenings. */
    public boolean areApart(List<Statement> here, List<Statement> there) {
        return !apart.isEmpty()
                && here.stream()
                        .map(statement -> apart.getOrDefault(statement.id(), Set.of()))
                        .anyMatch(others -> there.stream().anyMatch(statement -> others.contains(statement.id())));
    }

    /** Whether a claim is said to tell of another happening than some claim does. */
    public boolean isSetApart(Statement statement) {
        return apart.containsKey(statement.id());
    }

    /** The groups, those in one that hold claims which are said to tell of one happening. */
    public List<List<Statement>> joined(List<List<Statement>> groups) {
        if (together.isEmpty()) {
            return groups;
        }
        Map<String, List<Statement>> groupOf = new HashMap<>();
        groups.forEach(group -> group.forEach(statement -> groupOf.put(statement.id(), group)));
        for (Both pair : together.stream().sorted().toList()) {
            List<Statement> here = groupOf.getOrDefault(pair.first, List.of());
            List<Statement> there = groupOf.getOrDefault(pair.second, List.of());
            boolean known = !here.isEmpty() && !there.isEmpty();
            if (known && !here.getFirst().id().equals(there.getFirst().id())) {
                List<Statement> both = new ArrayList<>(here);
                both.addAll(there);
                both.forEach(statement -> groupOf.put(statement.id(), both));
            }
        }
        Map<String, List<Statement>> kept = new LinkedHashMap<>();
        for (List<Statement> group : groups) {
            List<Statement> whole = groupOf.getOrDefault(group.getFirst().id(), group);
            kept.put(whole.getFirst().id(), whole);
        }
        return List.copyOf(kept.values());
    }

    /** Whether a person's word stands in the place of this link. */
    public boolean replace(Link link) {
        return !links.isEmpty()
                && !link.from().id().equals(link.to().id())
                && links.containsKey(Both.of(link.from().id(), link.to().id()));
    }

    /** The links that people set between these claims, in the order of their ids. */
    public List<Link> between(List<Statement> statements) {
        Set<String> here = ids(statements);
        List<Link> found = new ArrayList<>();
        new TreeMap<>(links).forEach((pair, ruled) -> {
            if (here.contains(pair.first) && here.contains(pair.second)) {
                ruled.kind.ifPresent(kind -> found.add(link(kind, pair, ruled)));
            }
        });
        return found;
    }

    private static Link link(LinkKind kind, Both pair, Ruled ruled) {
        String to = ruled.from.equals(pair.first) ? pair.second : pair.first;
        return new Link(
                kind,
                new Link.End.OfClaim(ruled.from),
                new Link.End.OfClaim(to),
                Basis.DECISION,
                Link.Strength.HARD,
                ruled.reason,
                List.of());
    }

    private static Set<String> ids(List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        statements.forEach(statement -> ids.add(statement.id()));
        return ids;
    }
}
