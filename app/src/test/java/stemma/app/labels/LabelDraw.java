package stemma.app.labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Alignment;
import stemma.text.Span;

/**
 * Writes a report anew with other labels for the same fighters, and other verbs for the capture of a place, drawn by a seed.
 * The article in front of a label follows its sound.
 */
final class LabelDraw {

    static final List<String> ONE = List.of("terrorist", "thug", "militant", "rebel", "fighter", "gunman", "insurgent");
    static final List<String> MANY =
            List.of("terrorists", "thugs", "militants", "rebels", "fighters", "gunmen", "insurgents");
    static final List<String> TAKEN = List.of("liberated", "captured", "seized", "recaptured");

    /** A word, or a part of a compound ("rebel-held"), with the article in front of it. */
    private static final Pattern WORD =
            Pattern.compile("(?:\\b([Aa]n?)(\\s+))?(?<![\\p{L}\\p{N}])(\\p{L}+)(?![\\p{L}\\p{N}])");

    /** What follows "fighter" where it names an aircraft. */
    private static final Pattern AIRCRAFT =
            Pattern.compile("[ -](?:jet|plane|aircraft|bomber|pilot|squadron)", Pattern.CASE_INSENSITIVE);

    private final Random random;

    LabelDraw(Random random) {
        this.random = random;
    }

    /** A text written anew and the way back to what it was made from. */
    record Drawn(String text, Alignment alignment) {}

    /**
     * Draws every label of a text.
     *
     * @param captures where the text speaks of the capture of a place
     */
    Drawn draw(String text, Set<Span> captures) {
        Alignment.Builder drawn = new Alignment.Builder(text);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Span word = new Span(words.start(3), words.end(3));
            if (!isAircraft(text, word)) {
                other(words.group(3), captures.contains(word))
                        .ifPresent(other -> replace(drawn, words, likeCase(words.group(3), other)));
            }
        }
        return new Drawn(drawn.text(), drawn.alignment());
    }

    private static boolean isAircraft(String text, Span word) {
        return word.in(text).equalsIgnoreCase("fighter")
                && AIRCRAFT.matcher(text).region(word.end(), text.length()).lookingAt();
    }

    private static void replace(Alignment.Builder drawn, Matcher words, String other) {
        if (words.group(1) != null) {
            Span article = new Span(words.start(1), words.end(1));
            String letter = words.group(1).substring(0, 1);
            drawn.replace(article, "ieaouIEAOU".indexOf(other.charAt(0)) < 0 ? letter : letter + "n");
        }
        drawn.replace(new Span(words.start(3), words.end(3)), other);
    }

    private Optional<String> other(String word, boolean capture) {
        String small = word.toLowerCase(Locale.ROOT);
        List<String> choice = Stream.of(ONE, MANY)
                .filter(labels -> labels.contains(small))
                .findFirst()
                .orElse(capture && TAKEN.contains(small) ? TAKEN : List.of());
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(random.nextInt(choice.size())));
    }

    private static String likeCase(String word, String other) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
