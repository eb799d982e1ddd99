package stemma.resolve.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.claim.Camp;

/**
 * Words around names of actors.
 *
 * @param classes each class with its words, folded
 * @param sides phrases that tell a side and no more, the longest first
 * @param labels words for an opponent that tell who is meant only by who uses them
 */
public record ActorWords(Map<WordClass, Set<String>> classes, List<Side> sides, List<Label> labels) {

    /** What a word around a name does. */
    public enum WordClass {
        /** Does not count: "the", "al". */
        ARTICLE,
        /** Names members of a force or group: "units", "fighters". */
        MEMBERS,
        /** Names fighters by a judgement or a leaning; all of these are one: "rebels", "terrorists". */
        FIGHTERS,
        /** Says who speaks or acts for an organisation: "source", "head". */
        ROLE,
        /** Stands before a person's name: "General". */
        TITLE,
        /** Ties a name to the word before it: "of", "affiliated with". */
        LINK,
        /** An origin that says nothing about the side: "Syrian", "local". */
        ORIGIN,
        /** Names a kind of outlet: "daily", "agency". */
        OUTLET,
        /** Names what is read or seen: "footage", "statement". */
        DOCUMENT,
        /** Keeps the name from being who is meant: "against", "former", "close". */
        BLOCK,
        /** Makes the name before it a patron only: "backed", "led". */
        BACKED,
        /** Names of the country that the table is about, and its large cities. */
        HOME
    }

    /**
     * A phrase that tells a side.
     *
     * @param phrase folded, its words parted by blanks
     * @param camp the side
     */
    public record Side(String phrase, Camp camp) {}

    /**
     * A word for an opponent.
     *
     * @param word folded; {@link #ANY_FIGHTERS} for all words of the class {@link WordClass#FIGHTERS}
     * @param publishers the camp of publishers that use it so
     * @param actor id of the actor whose name it then stands for
     */
    public record Label(String word, String publishers, String actor) {}

    /** Stands in a label's place for every word for fighters, so that no rule can hang on which of them it is. */
    public static final String ANY_FIGHTERS = "*";

    public ActorWords {
        classes = Map.copyOf(classes);
        sides = List.copyOf(sides);
        labels = List.copyOf(labels);
    }

    public boolean is(String word, WordClass kind) {
        return classes.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word judges whom it names, so that only its user's camp or the report itself tells who is meant. */
    public boolean isLabel(String word) {
        return labels.stream().anyMatch(label -> label.word().equals(word));
    }

    public Set<String> words(WordClass kind) {
        return classes.getOrDefault(kind, Set.of());
    }
}
