package stemma.resolve.time;

import stemma.resolve.time.WordView.Word;
import stemma.resolve.time.sense.WordKind;

/**
 * Tells a date from a name that is made of one: "April 7th Street", "October Dam".
 *
 * <p>It is a name when a noun of such names follows with a capital letter, or when a recogniser of names took the date and a
 * word beside it for one name.
 */
final class NameGuard {

    private NameGuard() {}

    /** Whether the words from one up to another are part of a longer name. */
    static boolean isName(WordView view, int first, int end) {
        if (isOneName(view, first, first - 1) || isOneName(view, end - 1, end)) {
            return true;
        }
        Word last = view.word(end - 1);
        boolean nameLike = last.isCapitalised() || last.isDigits() || view.isGlued(end - 1);
        return nameLike
                && end < view.size()
                && view.hit(WordKind.NAME_HEAD, end).isPresent()
                && view.word(end).isCapitalised();
    }

    private static boolean isOneName(WordView view, int inside, int outside) {
        if (outside < 0 || outside >= view.size()) {
            return false;
        }
        String name = view.word(inside).token().name();
        return !name.isEmpty() && name.equals(view.word(outside).token().name());
    }
}
