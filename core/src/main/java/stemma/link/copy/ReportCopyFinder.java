package stemma.link.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.copy.ReportCopy.Extent;
import stemma.link.copy.ReportCopy.Order;
import stemma.link.copy.ReportCopy.Passage;
import stemma.link.copy.ReportCopy.Repeated;
import stemma.text.Document;
import stemma.text.Span;

/**
 * Finds reports that repeat words of others.
 *
 * <p>Pairs are proposed by fingerprints of runs of eight words, of which the least in each window of four is kept (winnowing:
 * Schleimer, Wilkerson and Aiken 2003), so that every shared run of eleven words is found and time grows with the number of words
 * and of copies. The passages of a proposed pair are then looked for word by word, longest run first from each word. Runs
 * that stand in more than {@value #FORMULA} reports, of which none is long a copy of another, are an outlet's formulas and
 * propose nothing.
 */
public final class ReportCopyFinder {

    private static final int WINDOW = 4;

    /** A run in more reports than this is a standing formula. */
    private static final int FORMULA = 12;

    /** The least part of the shorter report that makes a copy of the whole. */
    private static final double GOOD_PART = 0.3;

    /** A power of two. */
    private static final int SLOTS = 1 << 26;

    private static final int FEWEST = 2 * CopyFinder.LEAST;

    private record Pair(String first, String second) {}

    private final Map<String, Document> reports = new TreeMap<>();
    private final Map<String, List<Statement>> claims = new HashMap<>();
    private final Map<String, Statement> anyClaim = new HashMap<>();
    private final Map<String, ReportWords> words = new HashMap<>();

    public ReportCopyFinder(List<Statement> statements) {
        for (Statement statement : statements) {
            String id = statement.document().id();
            reports.putIfAbsent(id, statement.document());
            anyClaim.putIfAbsent(id, statement);
            claims.computeIfAbsent(id, d -> new ArrayList<>()).add(statement);
        }
        claims.values()
                .forEach(list -> list.sort(Comparator.comparing(
                                (Statement s) -> s.claim().anchor().trigger().span())
                        .thenComparing(Statement::id)));
    }

    /**
     * The copies, in the order of the ids of the reports.
     *
     * @param areOne whether two claims tell of one happening; a shared sentence about others is background and no copy
     */
    public List<ReportCopy> find(BiPredicate<Statement, Statement> areOne) {
        List<ReportCopy> copies = new ArrayList<>();
        for (Pair pair : proposed()) {
            copyOf(pair, areOne).ifPresent(copies::add);
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

    private List<Pair> proposed() {
        Map<String, long[]> prints = new TreeMap<>();
        BitSet once = new BitSet();
        BitSet again = new BitSet();
        reports.forEach((id, report) -> {
            long[] own = fingerprints(ReportWords.of(report));
            prints.put(id, own);
            for (long print : own) {
                (once.get(slot(print)) ? again : once).set(slot(print));
            }
        });
        Map<Long, List<String>> index = new LinkedHashMap<>();
        prints.forEach((id, own) -> {
            for (long print : own) {
                if (again.get(slot(print))) {
                    index.computeIfAbsent(print, p -> new ArrayList<>()).add(id);
                }
            }
        });
        Set<Pair> pairs = new HashSet<>();
        for (List<String> holders : index.values()) {
            if (holders.size() <= FORMULA) {
                for (int i = 0; i < holders.size(); i++) {
                    for (int j = i + 1; j < holders.size(); j++) {
                        pairs.add(new Pair(holders.get(i), holders.get(j)));
                    }
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::first).thenComparing(Pair::second))
                .toList();
    }

    /** Where a fingerprint is noted, so that only those that stand in two reports are held in memory. */
    private static int slot(long print) {
        return (int) (print & SLOTS - 1);
    }

    private static long[] fingerprints(ReportWords words) {
        Set<Long> kept = new HashSet<>();
        int runs = words.folded().size() - CopyFinder.LEAST + 1;
        long[] hashes = new long[Math.max(0, runs)];
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.run(i);
        }
        for (int i = 0; i < runs; i++) {
            long least = 0;
            for (int j = i; j < Math.min(runs, i + WINDOW); j++) {
                least = hashes[j] != 0 && (least == 0 || hashes[j] < least) ? hashes[j] : least;
            }
            if (least != 0) {
                kept.add(least);
            }
        }
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private Optional<ReportCopy> copyOf(Pair pair, BiPredicate<Statement, Statement> areOne) {
        boolean firstLater = isSurelyBefore(pair.second(), pair.first());
        boolean secondLater = isSurelyBefore(pair.first(), pair.second());
        String copy = firstLater ? pair.first() : pair.second();
        String original = firstLater ? pair.second() : pair.first();
        List<Passage> passages = passages(words(copy), words(original));
        int shared = passages.stream().mapToInt(Passage::words).sum();
        long shorter = Math.min(words(copy).count(), words(original).count());
        boolean whole = shared >= FEWEST && shared >= GOOD_PART * shorter;
        List<Statement> here = claims.getOrDefault(copy, List.of());
        List<Statement> there = claims.getOrDefault(original, List.of());
        List<Repeated> repeated = Changes.repeated(here, there, passages);
        if (!whole && repeated.stream().noneMatch(pairs -> areOne.test(pairs.inCopy(), pairs.inOriginal()))) {
            return Optional.empty();
        }
        return Optional.of(new ReportCopy(
                report(copy),
                report(original),
                firstLater || secondLater ? Order.DATED : Order.UNKNOWN,
                whole ? Extent.WHOLE : Extent.SENTENCES,
                passages,
                repeated,
                repeated.stream().flatMap(pairs -> Changes.of(pairs).stream()).toList()));
    }

    private Document report(String id) {
        return Optional.ofNullable(reports.get(id)).orElseThrow();
    }

    private ReportWords words(String id) {
        return words.computeIfAbsent(id, key -> ReportWords.of(report(key)));
    }

    private boolean isSurelyBefore(String a, String b) {
        Optional<LocalDate> last = published(a).latest();
        Optional<LocalDate> first = published(b).earliest();
        return last.isPresent() && first.filter(last.get()::isBefore).isPresent();
    }

    private stemma.text.DayInterval published(String id) {
        return Optional.ofNullable(anyClaim.get(id)).orElseThrow().published();
    }

    /** Runs of at least eight words that both have, from the start of the copy on, each word in one run at most. */
    private static List<Passage> passages(ReportWords copy, ReportWords original) {
        Map<Long, List<Integer>> starts = new HashMap<>();
        for (int i = 0; i < original.folded().size(); i++) {
            long run = original.run(i);
            if (run != 0) {
                starts.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
            }
        }
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < copy.folded().size()) {
            int longest = 0;
            int where = 0;
            for (int start : starts.getOrDefault(copy.run(at), List.of())) {
                int length = length(copy, at, original, start);
                if (length > longest) {
                    longest = length;
                    where = start;
                }
            }
            if (longest >= CopyFinder.LEAST) {
                Span here = copy.covered(at, longest);
                passages.add(new Passage(here, original.covered(where, longest), longest));
                at += longest;
            } else {
                at++;
            }
        }
        return passages;
    }

    private static int length(ReportWords copy, int here, ReportWords original, int there) {
        int length = 0;
        while (here + length < copy.folded().size()
                && there + length < original.folded().size()
                && !copy.folded().get(here + length).equals(ReportWords.MASKED)
                && copy.folded().get(here + length).equals(original.folded().get(there + length))) {
            length++;
        }
        return length;
    }
}
