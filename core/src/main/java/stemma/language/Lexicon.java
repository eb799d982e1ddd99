package stemma.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words or phrases of a language, each with a short value that the rules which use the list understand.
 *
 * <p>Immutable. Phrases are lower case, their words separated by one space. The lists are resources of the knowledge
 * module, each entry with examples where a rule hangs on it.
 */
public final class Lexicon {

    private final Map<String, String> values;
    private final Set<String> names;
    private final int longest;

    /**
     * Folds the phrases to lower case.
     *
     * @param values phrase to value; phrases are lower-cased */
    public Lexicon(Map<String, String> values) {
        Map<String, String> folded = new HashMap<>();
        values.forEach((phrase, value) -> folded.put(phrase.toLowerCase(Locale.ROOT), value));
        this.values = Map.copyOf(folded);
        this.names = values.keySet().stream()
                .filter(phrase -> phrase.chars().anyMatch(Character::isUpperCase))
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.longest = this.values.keySet().stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /** The value of a phrase, compared in lower case. */
    public Optional<String> get(String phrase) {
        return Optional.ofNullable(values.get(phrase.toLowerCase(Locale.ROOT)));
    }

    public boolean has(String phrase) {
        return values.containsKey(phrase.toLowerCase(Locale.ROOT));
    }

    /** Whether the list writes a phrase with a capital letter, as a name. */
    public boolean isName(String phrase) {
        return names.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** How many words the longest phrase has. */
    public int longestPhrase() {
        return longest;
    }

    public Map<String, String> asMap() {
        return values;
    }
}
