package stemma.link.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.Attribution;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.link.Statement;
import stemma.text.Span;

/**
 * Finds words that one report has from another: runs of at least eight words in the sentences that state something.
 *
 * <p>Runs that stand in more than {@value #FORMULA} sentences of one publisher about other things are its standing formulas and
 * count for nothing; so do comments and what both reports have in quotation marks.
 *
 * <p>Immutable after construction and safe for use by several threads.
 */
public final class CopyFinder {

    /** The least run, in words, that is taken for copied. */
    public static final int LEAST = 8;

    private static final int FORMULA = 3;

    /**
     * A run of words that two sentences share.
     *
     * @param here where it stands in the first
     * @param there where it stands in the second
     * @param words how many
     * @param isOfOneClaim whether the word that states a claim, or the one that counts, is the same of them for both claims
     */
    public record Passage(Span here, Span there, int words, boolean isOfOneClaim) {}

    private record Key(String document, Span sentence) {}

    /** The words of their sentences, by the ids of claims. */
    private final Map<String, Words> claims = new HashMap<>();

    private final Set<Long> formulas;

    public CopyFinder(List<Statement> statements) {
        Map<Key, Words> sentences = new HashMap<>();
        Map<String, List<Words>> reports = new HashMap<>();
        for (Statement statement : statements) {
            if (!isSilent(statement)) {
                Words words = sentences.computeIfAbsent(key(statement), key -> {
                    Words made = Words.of(statement.document().text(), key.sentence());
                    reports.computeIfAbsent(key.document(), d -> new ArrayList<>())
                            .add(made);
                    return made;
                });
                claims.put(statement.id(), words);
            }
        }
        this.formulas = formulas(reports.values());
    }

    /** Runs that stand in more than {@value #FORMULA} sentences of a report, taken over all reports in which they stand. */
    private static Set<Long> formulas(Collection<List<Words>> reports) {
        Map<Long, int[]> often = new HashMap<>();
        for (List<Words> report : reports) {
            counts(report).forEach((run, sentences) -> {
                if (sentences > FORMULA) {
                    often.put(run, new int[2]);
                }
            });
        }
        for (List<Words> report : often.isEmpty() ? List.<List<Words>>of() : reports) {
            counts(report)
                    .forEach((run, sentences) -> Optional.ofNullable(often.get(run))
                            .ifPresent(sum -> {
                                sum[0] += sentences;
                                sum[1]++;
                            }));
        }
        return often.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > FORMULA * entry.getValue()[1])
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For each run in how many sentences of a report it stands. */
    private static Map<Long, Integer> counts(List<Words> report) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Words sentence : report) {
            Arrays.stream(sentence.runs())
                    .filter(run -> run != 0)
                    .distinct()
                    .forEach(run -> counts.merge(run, 1, Integer::sum));
        }
        return counts;
    }

    /** The longest run that the sentences of two claims of different reports share. */
    public Optional<Passage> between(Statement a, Statement b) {
        Words here = claims.get(a.id());
        Words there = claims.get(b.id());
        if (here == null || there == null || a.isInReportOf(b) || areBothQuotes(a, b)) {
            return Optional.empty();
        }
        return longest(here, there).map(passage -> passage(a, b, passage));
    }

    private static Passage passage(Statement a, Statement b, Passage shared) {
        boolean same = areOne(at(a, trigger(a), shared.here()), at(b, trigger(b), shared.there()))
                || areOne(at(a, number(a), shared.here()), at(b, number(b), shared.there()));
        return new Passage(shared.here(), shared.there(), shared.words(), same);
    }

    private static boolean areOne(OptionalInt here, OptionalInt there) {
        return here.isPresent() && here.equals(there);
    }

    /** How many words of a run stand before a part of a claim that lies in the run. */
    private static OptionalInt at(Statement statement, Optional<Mention> part, Span run) {
        Optional<Span> before =
                part.map(Mention::span).filter(run::contains).map(words -> new Span(run.start(), words.start()));
        return before.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Words.of(statement.document().text(), before.get()).size());
    }

    private static Optional<Mention> trigger(Statement statement) {
        return Optional.of(statement.claim().anchor().trigger());
    }

    private static Optional<Mention> number(Statement statement) {
        return statement.quantity().map(Quantity::mention);
    }

    private Optional<Passage> longest(Words here, Words there) {
        long[] runs = here.runs();
        int[] ending = new int[there.size() + 1];
        int[] next = new int[ending.length];
        int longest = 0;
        int inHere = 0;
        int inThere = 0;
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                int length = here.isSame(i, there, j) ? ending[j] + 1 : 0;
                next[j + 1] = length;
                if (length >= LEAST && length > longest && !formulas.contains(runs[i - LEAST + 1])) {
                    longest = length;
                    inHere = i - length + 1;
                    inThere = j - length + 1;
                }
            }
            int[] done = ending;
            ending = next;
            next = done;
        }
        return longest == 0
                ? Optional.empty()
                : Optional.of(
                        new Passage(here.covered(inHere, longest), there.covered(inThere, longest), longest, false));
    }

    private static boolean isSilent(Statement statement) {
        return statement.claim().attribution().voice() instanceof Commenter;
    }

    private static boolean areBothQuotes(Statement a, Statement b) {
        return isQuote(a) && isQuote(b);
    }

    private static boolean isQuote(Statement statement) {
        return statement
                .claim()
                .attribution()
                .mode()
                .filter(mode -> mode == Attribution.Mode.DIRECT)
                .isPresent();
    }

    private static Key key(Statement statement) {
        return new Key(statement.document().id(), statement.claim().anchor().sentence());
    }
}
