package stemma.evaluate;

import java.util.Map;
import java.util.Set;

/**
 * The word lists by which wordings are compared.
 *
 * @param empty words that carry no content: articles, prepositions, possessives
 * @param compass forms of a compass word and the one that stands for all: {@code eastern}, {@code east}
 * @param marks words of which one alone tells two names apart: {@code new}, {@code old}, {@code anti}; those for which
 *     the compass words stand are marks too
 * @param units the names of units
 */
public record AgreementWords(Set<String> empty, Map<String, String> compass, Set<String> marks, Units units) {

    /**
     * Names of units that mean the same.
     *
     * @param same another name of a unit, and the name that stands for it
     * @param persons nouns that count people
     * @param places nouns that count places
     */
    public record Units(Map<String, String> same, Set<String> persons, Set<String> places) {
        public Units {
            same = Map.copyOf(same);
            persons = Set.copyOf(persons);
            places = Set.copyOf(places);
        }
    }

    public AgreementWords {
        empty = Set.copyOf(empty);
        compass = Map.copyOf(compass);
        marks = Set.copyOf(marks);
    }

    boolean isMark(String word) {
        return marks.contains(word) || compass.containsValue(word);
    }
}
