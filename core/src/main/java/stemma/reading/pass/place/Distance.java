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
    /** How many words may stand between the number and the side. */
    private static final int BEFORE = 3;

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

    /** "30 km", "12 miles", "30km (19 miles)" right before the side. */
    private static boolean isMeasured(SentenceView view, int side) {
        List<Token> words = view.sentence().tokens();
        return words.subList(Math.max(0, side - BEFORE), side).stream()
                .anyMatch(t -> Character.isDigit(t.text().charAt(0)) || t.is("nummod"));
    }
}
