package stemma.language;

import java.util.List;
import java.util.Set;
import stemma.text.Span;

/**
 * One sentence with everything that rules ask of it: its words, its noun phrases, who does what, and which phrases name
 * places.
 *
 * @param sentence the words
 * @param phrases its noun phrases
 * @param arguments who does what to whom
 * @param classes what nouns name
 * @param places the spans of the places that it mentions
 */
public record Grammar(Sentence sentence, Phrases phrases, Arguments arguments, NounClasses classes, List<Span> places) {

    /** "in Damascus" is a place where "Damascus said" is a government. */
    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "into", "from", "to", "inside", "outside", "around", "towards", "toward", "across");

    public Grammar {
        places = List.copyOf(places);
    }

    /**
     * Looks at a sentence with the word lists of its language.
     *
     * @param sentence the words
     * @param english the word lists of the language
     */
    public static Grammar of(Sentence sentence, WordLists english, List<Span> places) {
        Phrases phrases = new Phrases(sentence, english.phrases());
        Arguments arguments = new Arguments(sentence, phrases, english.verbs());
        return new Grammar(sentence, phrases, arguments, new NounClasses(english.nouns()), places);
    }

    /** What a noun phrase names. */
    public NounClass classOf(Token head) {
        Token noun = phrases.counted(head);
        NounClass listed = classes.of(sentence, noun, places);
        boolean named = places.stream().anyMatch(p -> p.overlaps(noun.span()));
        boolean placed = LOCATIVE.contains(phrases.preposition(noun)) || listed == NounClass.STRUCTURE;
        return named && placed ? NounClass.PLACE : listed;
    }
}
