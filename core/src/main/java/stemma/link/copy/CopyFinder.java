package stemma.link.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.claim.Attribution;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.link.Statement;
import stemma.text.Span;

/**
 * Finds words that one report has from another: runs of at least eight words in the sentences that state something.
 *
 * <p>Runs that stand in more than {@value #FORMULA} sentences of one publisher about other things are its standing formulas and
 * count for nothing; so do comments and what both reports have in quotation marks.
 *
 * <p>An index of all runs of eight words proposes the pairs, so that time grows with the number of words and of copies. Immutable after
 * construction and safe for use by several threads.
 */
public final class CopyFinder {

    /** The least run, in words, that is taken for copied. */
    public static final int LEAST = 8;

    private static final int FORMULA = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    /** A run of words that two sentences share. */
    public record Passage(Span here, Span there, int words) {}

    private record Key(String document, Span sentence) {}

    private record Words(List<String> folded, List<Span> spans) {}

    private final Map<Key, Words> sentences = new HashMap<>();
    private final Set<String> formulas = new HashSet<>();

    public CopyFinder(List<Statement> statements) {
        Map<String, Set<Key>> runs = new HashMap<>();
        for (Statement statement : statements) {
            if (sentences.containsKey(key(statement)) || isSilent(statement)) {
                continue;
            }
            Words words = words(statement);
            sentences.put(key(statement), words);
            for (int i = 0; i + LEAST <= words.folded().size(); i++) {
                runs.computeIfAbsent(run(words, i), r -> new HashSet<>()).add(key(statement));
            }
        }
        runs.forEach((run, keys) -> {
            long perReport = keys.stream().map(Key::document).distinct().count();
            if (keys.size() > FORMULA * Math.max(1, perReport)) {
                formulas.add(run);
            }
        });
    }

    /** The longest run that the sentences of two claims of different reports share. */
    public Optional<Passage> between(Statement a, Statement b) {
        Words here = sentences.get(key(a));
        Words there = sentences.get(key(b));
        if (here == null || there == null || a.isInReportOf(b) || areBothQuotes(a, b)) {
            return Optional.empty();
        }
        return longest(here, there).filter(passage -> passage.words() >= LEAST);
    }

    private Optional<Passage> longest(Words here, Words there) {
        int[] ending = new int[there.folded().size() + 1];
        Optional<Passage> best = Optional.empty();
        for (int i = 0; i < here.folded().size(); i++) {
            int[] next = new int[ending.length];
            for (int j = 0; j < there.folded().size(); j++) {
                if (here.folded().get(i).equals(there.folded().get(j))) {
                    int length = ending[j] + 1;
                    next[j + 1] = length;
                    if (length >= LEAST
                            && length > best.map(Passage::words).orElse(0)
                            && !formulas.contains(run(here, i - LEAST + 1))) {
                        best = Optional.of(new Passage(covered(here, i, length), covered(there, j, length), length));
                    }
                }
            }
            ending = next;
        }
        return best;
    }

    private static Span covered(Words words, int last, int length) {
        return words.spans().get(last - length + 1).cover(words.spans().get(last));
    }

    private static String run(Words words, int at) {
        return String.join(" ", words.folded().subList(at, at + LEAST));
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

    private static Words words(Statement statement) {
        List<String> folded = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Span sentence = statement.claim().anchor().sentence();
        Matcher words = WORD.matcher(statement.document().text()).region(sentence.start(), sentence.end());
        while (words.find()) {
            folded.add(words.group().toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
            spans.add(new Span(words.start(), words.end()));
        }
        return new Words(List.copyOf(folded), List.copyOf(spans));
    }
}
