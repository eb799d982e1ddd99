package stemma.reading.pass.place;

import java.util.List;
import java.util.Set;
import stemma.language.Token;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Words that say how far one place lies from another: "B, 30 km (19 miles) south of A" plays in B and not in A. */
final class Distance {

    private static final Set<String> LINKS = Set.of("of", "from");
    /** How many words may stand between the side ("south") and the name that it is measured from. */
    private static final int BEHIND = 6;
    /** How many words of a bracket may hold the number. */
    private static final int BRACKET = 5;

    private static final Set<String> FILLERS = Set.of("the", "to", "away", "due");

    private Distance() {}

    /** Whether a place only tells from where a distance is measured. */
    static boolean isFarEnd(SentenceView view, PlaceMention mention) {
        List<Token> words = view.sentence().tokens();
        int first = view.sentence().within(mention.span()).getFirst().index();
        if (view.grammar().phrases().isDirection(words.get(first))) {
            return isMeasured(view, first);
        }
        for (int at = first - 1; at >= Math.max(1, first - BEHIND); at--) {
            if (view.grammar().phrases().isDirection(words.get(at))
                    && LINKS.contains(words.get(at + 1).lower())) {
                return isMeasured(view, at);
            }
            if (words.get(at).isVerb() || words.get(at).is("punct")) {
                return false;
            }
        }
        return false;
    }

    /** "30 km", "12 miles", "30km", "30 km (19 miles) to the" right before the side. */
    private static boolean isMeasured(SentenceView view, int side) {
        List<Token> words = view.sentence().tokens();
        int at = side - 1;
        while (at > 0 && FILLERS.contains(words.get(at).lower())) {
            at--;
        }
        if (at < 1) {
            return false;
        }
        Token unit = words.get(at);
        if (unit.text().equals(")")) {
            return words.subList(Math.max(0, at - BRACKET), at).stream().anyMatch(Distance::hasNumber);
        }
        boolean glued = hasNumber(unit)
                && Character.isLetter(unit.text().charAt(unit.text().length() - 1));
        return glued || !unit.isNumber() && view.grammar().phrases().isPartitive(unit) && hasNumber(words.get(at - 1));
    }

    private static boolean hasNumber(Token word) {
        return word.isNumber() || Character.isDigit(word.text().charAt(0));
    }
}
