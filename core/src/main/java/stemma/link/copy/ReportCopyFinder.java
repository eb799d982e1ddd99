package stemma.link.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.copy.ReportCopy.Extent;
import stemma.link.copy.ReportCopy.Order;
import stemma.link.copy.ReportCopy.Passage;
import stemma.link.copy.ReportCopy.Repeated;
import stemma.text.DayInterval;
import stemma.text.Document;

/**
 * Finds reports that repeat words of others: {@link Proposals} tells which may, {@link Passages} which words.
 *
 * <p>Immutable after construction and safe for use by several threads.
 */
public final class ReportCopyFinder {

    /** The least part of the shorter report that makes a copy of the whole. */
    private static final double GOOD_PART = 0.3;

    private static final int FEWEST = 2 * CopyFinder.LEAST;

    /** The claims of each report that makes any, in the order of the text. */
    private record Told(List<Statement> claims) {
        DayInterval published() {
            return claims.getFirst().published();
        }
    }

    /** A proposed pair by its number, with who may repeat whom. */
    private record Directed(int number, int copy, int original, Order order) {}

    private record Numbered(int number, ReportCopy copy) {}

    /** In the order of their ids. */
    private final List<Document> reports;

    private final List<Words> words;
    private final List<Proposals.Pair> proposed;

    /** Takes in the reports in which claims stand; their words are looked at once, however often the claims are moved. */
    public ReportCopyFinder(List<Statement> pile) {
        Map<String, Document> byId = new TreeMap<>();
        pile.forEach(claim -> byId.putIfAbsent(claim.document().id(), claim.document()));
        this.reports = List.copyOf(byId.values());
        this.words = reports.parallelStream().map(ReportWords::of).toList();
        this.proposed = Proposals.of(words);
    }

    /**
     * The copies, in the order of the ids of the reports.
     *
     * @param pile the claims as they stand now, at least one of each report that was taken in
     * @param areOne whether two claims tell of one happening; a shared sentence about others is background and no copy
     */
    public List<ReportCopy> find(List<Statement> pile, BiPredicate<Statement, Statement> areOne) {
        Map<String, List<Statement>> claims = pile.stream()
                .sorted(Comparator.comparing((Statement claim) ->
                                claim.claim().anchor().trigger().span())
                        .thenComparing(Statement::id))
                .collect(Collectors.groupingBy(claim -> claim.document().id()));
        List<Told> told = reports.stream()
                .map(report -> new Told(Objects.requireNonNull(claims.get(report.id()), "a report without claims")))
                .toList();
        Map<Integer, List<Directed>> byOriginal = IntStream.range(0, proposed.size())
                .mapToObj(number -> directed(number, told))
                .collect(Collectors.groupingBy(Directed::original));
        return byOriginal.values().parallelStream()
                .flatMap(pairs -> copies(pairs, told, areOne).stream())
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::copy)
                .toList();
    }

    /** The copies of one original, whose words are indexed once for all of them. */
    private List<Numbered> copies(List<Directed> pairs, List<Told> told, BiPredicate<Statement, Statement> areOne) {
        Passages index = new Passages(words.get(pairs.getFirst().original()));
        List<Numbered> copies = new ArrayList<>();
        for (Directed pair : pairs) {
            copyOf(pair, index, told, areOne).ifPresent(copy -> copies.add(new Numbered(pair.number(), copy)));
        }
        return copies;
    }

    /** The link that a copy of a whole report makes. */
    public static Link link(ReportCopy copy) {
        List<Link.Compared> compared = copy.changes().stream()
                .map(change -> new Link.Compared(change.what().label(), change.is(), change.was()))
                .toList();
        String order = copy.order() == Order.DATED ? "" : "; their days do not tell which came first";
        return new Link(
                LinkKind.COPIES,
                new Link.End.OfDocument(copy.copy().id()),
                new Link.End.OfDocument(copy.original().id()),
                Basis.WORDS,
                copy.order() == Order.DATED ? Link.Strength.HARD : Link.Strength.SOFT,
                "The reports have " + copy.words() + " words in common, in "
                        + copy.passages().size() + (copy.passages().size() == 1 ? " passage" : " passages") + order,
                compared);
    }

    /** Which of two reports is taken for the original: the earlier one, and the first where their days do not tell. */
    private Directed directed(int number, List<Told> told) {
        Proposals.Pair pair = proposed.get(number);
        boolean firstLater = isSurelyBefore(told.get(pair.second()), told.get(pair.first()));
        boolean secondLater = isSurelyBefore(told.get(pair.first()), told.get(pair.second()));
        return new Directed(
                number,
                firstLater ? pair.first() : pair.second(),
                firstLater ? pair.second() : pair.first(),
                firstLater || secondLater ? Order.DATED : Order.UNKNOWN);
    }

    private Optional<ReportCopy> copyOf(
            Directed pair, Passages index, List<Told> told, BiPredicate<Statement, Statement> areOne) {
        Words copy = words.get(pair.copy());
        List<Passage> passages = index.in(copy);
        int shared = passages.stream().mapToInt(Passage::words).sum();
        int shorter = Math.min(copy.count(), words.get(pair.original()).count());
        boolean whole = shared >= FEWEST && shared >= GOOD_PART * shorter;
        List<Repeated> repeated = Changes.repeated(
                told.get(pair.copy()).claims(), told.get(pair.original()).claims(), passages);
        if (!whole && repeated.stream().noneMatch(pairs -> areOne.test(pairs.inCopy(), pairs.inOriginal()))) {
            return Optional.empty();
        }
        return Optional.of(new ReportCopy(
                reports.get(pair.copy()),
                reports.get(pair.original()),
                pair.order(),
                whole ? Extent.WHOLE : Extent.SENTENCES,
                passages,
                repeated,
                repeated.stream().flatMap(pairs -> Changes.of(pairs).stream()).toList()));
    }

    private static boolean isSurelyBefore(Told a, Told b) {
        Optional<LocalDate> last = a.published().latest();
        Optional<LocalDate> first = b.published().earliest();
        return last.isPresent() && first.filter(last.get()::isBefore).isPresent();
    }
}
