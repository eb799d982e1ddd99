package stemma.resolve.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.language.Lexicon;
import stemma.resolve.time.sense.Sense;
import stemma.resolve.time.sense.WordKind;

/**
 * How one language speaks of time: its words by kind, and its rules in the order in which they build on each other.
 *
 * @param words phrase to value for each kind; the values are listed at {@link WordKind}
 * @param rules the earlier wins where two find the same words
 */
public record TimeGrammar(Map<WordKind, Lexicon> words, List<Rule> rules) {

    /** Where what a rule finds may stand. */
    public enum Use {
        /** An expression of its own: "on Saturday". */
        ALONE,
        /** Only as part of a longer one: the bare year of "since 2013". */
        INSIDE
    }

    /**
     * One heuristic for words that mean days.
     *
     * @param name what a user reads
     * @param use whether what it finds is an expression of its own
     * @param sense what the words mean
     * @param unless a kind of word that, standing anywhere in the sentence, puts the rule out of use
     * @param patterns what is written, at least one; the package page has their notation
     */
    public record Rule(String name, Use use, Sense sense, Optional<WordKind> unless, List<String> patterns) {
        public Rule {
            patterns = List.copyOf(patterns);
            if (patterns.isEmpty()) {
                throw new IllegalArgumentException(
                        "the rule '" + name + "' has no pattern; give it one or take it out");
            }
        }
    }

    public TimeGrammar {
        words = Map.copyOf(words);
        rules = List.copyOf(rules);
    }
}
