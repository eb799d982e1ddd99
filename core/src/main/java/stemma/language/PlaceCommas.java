package stemma.language;

import java.util.List;

/** Where a scraper that drops commas left names of places side by side: "in the Rabia area Lawder district western Abyan". */
public final class PlaceCommas {

    private PlaceCommas() {}

    /** The indexes of the words that a comma is missing before: the next name behind a name and what kind of place it is. */
    public static List<Integer> before(Grammar grammar) {
        return grammar.sentence().tokens().stream()
                .filter(kind -> isNamedKind(grammar, kind) && opensName(grammar, kind.index() + 1))
                .map(kind -> kind.index() + 1)
                .toList();
    }

    private static boolean isNamedKind(Grammar grammar, Token kind) {
        return kind.index() > 0
                && isKind(grammar, kind)
                && !kind.isProperNoun()
                && grammar.sentence().get(kind.index() - 1).isProperNoun();
    }

    private static boolean opensName(Grammar grammar, int index) {
        Sentence sentence = grammar.sentence();
        if (index + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(index);
        return grammar.phrases().isDirection(next)
                ? sentence.get(index + 1).isProperNoun()
                : next.isProperNoun() && (!next.name().equals("PERSON") || isKindBehind(grammar, index));
    }

    /** "Lawder district", whatever a parser takes Lawder for. */
    private static boolean isKindBehind(Grammar grammar, int name) {
        int at = name;
        while (at + 1 < grammar.sentence().size() && grammar.sentence().get(at).isProperNoun()) {
            at++;
        }
        return isKind(grammar, grammar.sentence().get(at));
    }

    private static boolean isKind(Grammar grammar, Token noun) {
        return grammar.phrases().isKindOfPlace(noun) || grammar.phrases().isAnyPlace(noun);
    }
}
