package stemma.reading.pass.count;

import java.util.Set;
import stemma.language.Sentence;
import stemma.reading.pass.SentenceView;
import stemma.resolve.quantity.CountedPhrase;

/** Tells lengths that say where a place lies from lengths that were gained. */
final class Distances {

    private static final Set<String> UNITS = Set.of("km", "mile");
    private static final Set<String> BEHIND = Set.of("from", "away", "off", "outside");

    private Distances() {}

    /** "60 kilometres (37 miles) west of the capital", "12 km from the border". */
    static boolean isDistance(SentenceView view, CountedPhrase count) {
        Sentence sentence = view.sentence();
        int at = count.lastToken() + 1;
        if (at < sentence.size() && sentence.get(at).text().equals("(")) {
            while (at < sentence.size() && !sentence.get(at).text().equals(")")) {
                at++;
            }
        }
        if (at < sentence.size() && sentence.get(at).text().equals(")")) {
            at++;
        }
        if (!UNITS.contains(count.quantity().unit()) || at >= sentence.size()) {
            return false;
        }
        boolean direction = view.grammar().phrases().isDirection(sentence.get(at))
                && at + 1 < sentence.size()
                && Set.of("of", "from").contains(sentence.get(at + 1).lower());
        return direction || BEHIND.contains(sentence.get(at).lower());
    }
}
