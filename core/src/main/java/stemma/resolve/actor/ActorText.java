package stemma.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as names of actors are compared: small, without marks, apostrophes, quotation marks, genitive s, and without
 * articles of English and Arabic, so that what a scraper leaves of a name is still that name.
 *
 * @param words in order, articles left out
 */
record ActorText(List<Word> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})['’ʼ`´]s(?![\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʿʾ`´]");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * One word.
     *
     * @param folded as it is compared
     * @param capital whether its first letter is one, or a digit
     * @param shouted whether all of its letters are capitals
     */
    record Word(String folded, boolean capital, boolean shouted) {}

    ActorText {
        words = List.copyOf(words);
    }

    static ActorText of(String text, Set<String> articles) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        plain = GENITIVE.matcher(plain).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = INITIALS.matcher(plain).replaceAll(m -> m.group().replace(".", "") + " ");
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group();
            String folded = word.toLowerCase(Locale.ROOT);
            if (!articles.contains(folded)) {
                boolean shouted = word.codePoints().noneMatch(Character::isLowerCase);
                words.add(new Word(folded, !Character.isLowerCase(word.codePointAt(0)), shouted));
            }
        }
        return new ActorText(words);
    }

    int size() {
        return words.size();
    }

    /** The words from one place to before another, run together. */
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        words.subList(from, to).forEach(word -> key.append(word.folded()));
        return key.toString();
    }
}
