package stemma.extract.attribution;

import java.util.Locale;
import stemma.language.Token;

/**
 * Where a speaker's name begins behind other nouns: a scraper that drops commas leaves "clashes with fighters Nour News
 * said" and "in the area Sami Haddad said". A common noun that is no office is not part of the name behind it.
 */
final class NameEdge {

    private static final int SHORTEST_INITIALS = 3;

    private final CueWords words;

    NameEdge(CueWords words) {
        this.words = words;
    }

    boolean isBetween(Token left, Token right) {
        if (isPlace(left)) {
            return isInitials(right) && words.reports(right) || opensOutlet(left, right);
        }
        boolean common = left.isNoun()
                && !left.isProperNoun()
                && Character.isLowerCase(left.text().charAt(0));
        return common && isName(right) && (left.tag().equals("NNS") && !words.reports(left) || isThing(left));
    }

    /** "the citadel in Palmyra Syrian state television said": an adjective with a capital behind where it is. */
    private boolean opensOutlet(Token left, Token right) {
        boolean where =
                left.index() > 0 && words.sentence().get(left.index() - 1).tag().equals("IN");
        return where
                && right.tag().startsWith("JJ")
                && Character.isUpperCase(right.text().charAt(0))
                && new NounRun(words)
                        .name(right.index())
                        .filter(run -> words.reports(run.head()))
                        .isPresent();
    }

    private static boolean isName(Token token) {
        boolean letter =
                Character.isUpperCase(token.text().charAt(0)) || token.lower().startsWith("al-");
        return letter && (token.isProperNoun() || token.name().equals("PERSON"));
    }

    private boolean isPlace(Token token) {
        return token.name().equals("LOCATION")
                || words.grammar().places().stream().anyMatch(p -> p.overlaps(token.span()));
    }

    /** "FNA", but not "TV". */
    private static boolean isInitials(Token token) {
        return token.text().length() >= SHORTEST_INITIALS
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean isThing(Token token) {
        return switch (words.grammar().classOf(token)) {
            case PLACE, STRUCTURE, VEHICLE, WEAPON, EVENT, DEAL, RELIEF, MEASURE, TIME -> true;
            case CIVILIAN, PEOPLE, FORCE, AUTHORITY, PERSON, MEDIA, OTHER -> false;
        };
    }
}
