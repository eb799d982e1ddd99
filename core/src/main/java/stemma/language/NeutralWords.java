package stemma.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that a sentence is parsed with in place of others that name the same, so that a label changes no reading. Immutable.
 */
public final class NeutralWords {

    /**
     * What stands for a word.
     *
     * @param neutral the word that is parsed in its place
     * @param lemma the dictionary form of the word itself
     */
    public record Stand(String neutral, String lemma) {}

    private final Map<String, Stand> stands;

    /**
     * Folds the words to lower case.
     *
     * @param stands word to what stands for it
     */
    public NeutralWords(Map<String, Stand> stands) {
        Map<String, Stand> folded = new HashMap<>();
        stands.forEach((word, stand) -> folded.put(word.toLowerCase(Locale.ROOT), stand));
        this.stands = Map.copyOf(folded);
    }

    public Optional<Stand> of(String word) {
        return Optional.ofNullable(stands.get(word.toLowerCase(Locale.ROOT)));
    }
}
