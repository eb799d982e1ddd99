package stemma.link.arithmetic.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.link.Link;

/**
 * What follows from claims by arithmetic.
 *
 * @param derivations numbers that nobody said
 * @param rows numbers of one dimension side by side; each holds at least one derivation and another number
 * @param links {@code entails} from premises to what follows from them, and {@code agrees} from a derived number to a told one
 * @param inconsistencies claims that cannot all hold
 */
public record Findings(
        List<Derivation> derivations, List<Row> rows, List<Link> links, List<Inconsistency> inconsistencies) {

    public Findings {
        derivations = List.copyOf(derivations);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
        inconsistencies = List.copyOf(inconsistencies);
    }

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of());
    }

    public static Findings of(Inconsistency inconsistency) {
        return new Findings(List.of(), List.of(), List.of(), List.of(inconsistency));
    }

    /** All of several findings, each once, in an order that does not depend on theirs. */
    public static Findings all(List<Findings> parts) {
        List<Derivation> derivations = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Inconsistency> inconsistencies = new ArrayList<>();
        for (Findings part : parts) {
            derivations.addAll(part.derivations);
            rows.addAll(part.rows);
            links.addAll(part.links);
            inconsistencies.addAll(part.inconsistencies);
        }
        return new Findings(
                sorted(derivations, Comparator.comparing(Derivation::id)),
                sorted(rows, Comparator.comparing(row -> row.dimension().key())),
                sorted(
                        links,
                        Comparator.comparing((Link link) -> link.from().id())
                                .thenComparing(link -> link.to().id())
                                .thenComparing(Link::kind)
                                .thenComparing(Link::reason)),
                sorted(
                        inconsistencies,
                        Comparator.comparing((Inconsistency one) -> String.join(" ", one.claims()))
                                .thenComparing(Inconsistency::sentence)));
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().distinct().sorted(order).toList();
    }
}
