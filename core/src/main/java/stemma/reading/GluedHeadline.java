package stemma.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Lexicon;
import stemma.text.Span;

/**
 * Parts a headline from the sentence that a scraper put right behind it: "Shelling kills four in Homs Four people were killed".
 * The seam is a word that no name begins with ("Four", "The", "At"), with a capital, no mark before it and a small word behind.
 */
final class GluedHeadline {

    private static final Pattern SEAM =
            Pattern.compile("(?<=[\\p{L}\\p{N}])\\s+(?=(\\p{Lu}\\p{Ll}*)\\s+(?:\\p{Ll}|\\p{N}))");

    /** A headline is no shorter and no longer than this, in characters. */
    private static final int SHORTEST = 25;

    private static final int LONGEST = 160;

    private final Lexicon phrases;

    GluedHeadline(Lexicon phrases) {
        this.phrases = phrases;
    }

    /** The opening of a text, in two parts where a headline runs into it. */
    List<Span> parts(String text, Span opening) {
        Matcher seam = SEAM.matcher(text)
                .region(
                        Math.min(opening.end(), opening.start() + SHORTEST),
                        Math.min(opening.end(), opening.start() + LONGEST))
                .useTransparentBounds(true);
        while (seam.find()) {
            Span headline = new Span(opening.start(), seam.start());
            if (opens(seam.group(1)) && !isEnded(headline.in(text))) {
                return List.of(headline, new Span(seam.end(), opening.end()));
            }
        }
        return List.of(opening);
    }

    private boolean opens(String word) {
        return phrases.get(word.toLowerCase(Locale.ROOT))
                .filter("sentence-opening"::equals)
                .isPresent();
    }

    /** A headline has no full stop, so what stands behind one is the text already. */
    private static boolean isEnded(String headline) {
        return headline.indexOf('.') >= 0 || headline.indexOf('?') >= 0;
    }
}
