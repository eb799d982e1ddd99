package stemma.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.piece.Folded;

/**
 * A headline to which a site has appended its name: {@code Army takes hill - The Daily Courier}.
 *
 * @param headline without the name
 * @param name of the outlet
 */
record Outlet(String headline, String name) {

    private static final Pattern APPENDED = Pattern.compile(
            "(?<headline>.{8,300})[\\s\\u00A0]+[-\u2013\u2014|\u00BB]+[\\s\\u00A0]+(?<name>[^|\u2013\u2014]{2,60})");

    static Optional<Outlet> appendedTo(String headline) {
        Matcher matcher = APPENDED.matcher(headline.strip());
        return matcher.matches()
                ? Optional.of(new Outlet(
                        matcher.group("headline").strip(), matcher.group("name").strip()))
                : Optional.empty();
    }

    /** Whether two lines are the same headline, with or without an outlet's name behind either, but for single words. */
    static boolean sameHeadline(String one, String other) {
        return same(one, other)
                || appendedTo(one).filter(o -> same(o.headline(), other)).isPresent()
                || appendedTo(other).filter(o -> same(o.headline(), one)).isPresent();
    }

    /** Whether two lines say the same but for single words. */
    static boolean same(String one, String other) {
        return Folded.same(one, other) || Reworded.same(one, other);
    }
}
