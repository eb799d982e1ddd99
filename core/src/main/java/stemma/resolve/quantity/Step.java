package stemma.resolve.quantity;

import java.util.Optional;

/** What a reader makes of the words that begin at a place. */
sealed interface Step {

    /** A count. */
    record Found(Draft draft) implements Step {}

    /** Words that look like a count and are none, by the rule of this name. */
    record Skip(int from, int next, String rule) implements Step {}

    /** Reads the count that begins at a word. */
    interface Reader {

        /**
         * What it makes of the words from one on.
         *
         * @param at the word to begin at
         * @param floor the first word that no earlier count has used
         * @return empty where the reader has no say
         */
        Optional<Step> read(int at, int floor);
    }
}
