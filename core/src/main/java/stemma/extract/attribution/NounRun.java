package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.language.Grammar;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Runs of nouns beside a word, read off the order of the words and not off the parse: scrapers drop commas, and a parser
 * then glues "the Observatory" to the noun before it. An article behind a noun begins a new phrase.
 */
final class NounRun {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "on");
    private static final int LONGEST = 14;

    private final Grammar grammar;
    private final Sentence sentence;

    NounRun(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
    }

    /**
     * A run of nouns.
     *
     * @param words its words, at least one
     * @param head the last noun before its first preposition
     */
    record Run(List<Token> words, Token head) {
        boolean holds(Token token) {
            return words.contains(token);
        }
    }

    /** The run that ends right before a word, auxiliaries and adverbs between them skipped. */
    Optional<Run> before(int index) {
        int last = index - 1;
        while (last >= 0
                && (sentence.get(last).tag().startsWith("RB")
                        || sentence.get(last).is("aux")
                        || sentence.get(last).is("punct"))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && continues(first - 1)) {
            first--;
        }
        return run(first, last);
    }

    /** The run that begins at a word. */
    Optional<Run> after(int index) {
        int first = index;
        while (first < sentence.size() && sentence.get(first).tag().equals("DT")) {
            first++;
        }
        int last = first - 1;
        while (last + 1 < sentence.size() && last - first < LONGEST && goesOn(first, last + 1)) {
            last++;
        }
        while (last >= first && isLink(sentence.get(last))) {
            last--;
        }
        return run(first, last);
    }

    /** Whether the word at an index still belongs to the run to its right. */
    private boolean continues(int index) {
        Token token = sentence.get(index);
        if (token.tag().equals("DT")) {
            return index > 0 && isLink(sentence.get(index - 1));
        }
        if (isLink(token)) {
            return index > 0 && isNominal(sentence.get(index - 1));
        }
        return isNominal(token);
    }

    private boolean goesOn(int first, int index) {
        Token token = sentence.get(index);
        if (token.tag().equals("DT")) {
            return index > first && isLink(sentence.get(index - 1));
        }
        boolean counts = grammar.phrases().isPartitive(token);
        return !counts && (isNominal(token) || isLink(token) && index > first);
    }

    private static boolean isLink(Token token) {
        return token.tag().equals("IN") && LINKS.contains(token.lower());
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("PRP")
                || token.tag().equals("PRP$");
    }

    private Optional<Run> run(int first, int last) {
        int start = first;
        while (start <= last
                && (isLink(sentence.get(start)) || sentence.get(start).tag().equals("POS"))) {
            start++;
        }
        if (start > last) {
            return Optional.empty();
        }
        int from = behindPlace(start, last);
        List<Token> words = sentence.tokens().subList(from, last + 1);
        Token head = words.getFirst();
        for (Token word : words) {
            if (isLink(word)) {
                break;
            }
            head = word;
        }
        return head.isNoun() || head.tag().equals("PRP")
                ? Optional.of(new Run(List.copyOf(words), head))
                : Optional.empty();
    }

    /** "in eastern Aleppo FNA reported": a place that only stands before the name of who speaks. */
    private int behindPlace(int first, int last) {
        boolean preposition = first > 0 && sentence.get(first - 1).tag().equals("IN")
                || first > 1
                        && sentence.get(first - 1).tag().equals("DT")
                        && sentence.get(first - 2).tag().equals("IN");
        int from = first;
        while (preposition && from < last && inPlace(from)) {
            from++;
        }
        return inPlace(last) ? first : from;
    }

    private boolean inPlace(int index) {
        return grammar.places().stream()
                .anyMatch(p -> p.overlaps(sentence.get(index).span()));
    }
}
