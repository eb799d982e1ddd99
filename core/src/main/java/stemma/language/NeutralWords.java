package stemma.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Span;

/**
 * Words that a sentence is parsed with in place of others that name the same, so that a label changes no reading. Immutable.
 */
public final class NeutralWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");

    /** The word behind another. */
    private static final Pattern NEXT = Pattern.compile("[\\s-]+(\\p{L}+)(?![\\p{L}\\p{N}])");

    /**
     * What stands for a word.
     *
     * @param neutral the word that is parsed in its place
     * @param lemma the dictionary form that rules see
     */
    public record Stand(String neutral, String lemma) {}

    private final Map<String, Stand> stands;
    private final Map<String, Stand> compounds;
    private final Map<String, Stand> articles;
    private final Set<String> exceptions;
    private final Map<String, String> names;

    /**
     * Folds the words to lower case, but for those in capitals ("IS"), which only stand where they are written so.
     *
     * @param stands word to what stands for it
     * @param compounds the same inside compounds ("rebel-held")
     * @param articles the same for words that take another form in front of some of these ("an insurgent", "a rebel")
     * @param exceptions pairs of words in which the first names something else ("fighter jet")
     */
    public NeutralWords(
            Map<String, Stand> stands,
            Map<String, Stand> compounds,
            Map<String, Stand> articles,
            Set<String> exceptions) {
        this.stands = folded(stands);
        this.compounds = folded(compounds);
        this.articles = folded(articles);
        Set<String> pairs = new HashSet<>();
        exceptions.forEach(pair -> pairs.add(lower(pair)));
        this.exceptions = Set.copyOf(pairs);
        this.names = Map.of();
    }

    private NeutralWords(NeutralWords words, Map<String, String> names) {
        this.stands = words.stands;
        this.compounds = words.compounds;
        this.articles = words.articles;
        this.exceptions = words.exceptions;
        this.names = Map.copyOf(names);
    }

    /** The same words, and names of several words that a parser takes apart, with the word that is parsed in their place. */
    public NeutralWords with(Map<String, String> longNames) {
        return new NeutralWords(this, longNames);
    }

    /** Names of several words, with the word that is parsed in their place. */
    public Map<String, String> names() {
        return names;
    }

    /** No word stands for another. */
    public static NeutralWords none() {
        return new NeutralWords(Map.of(), Map.of(), Map.of(), Set.of());
    }

    private static Map<String, Stand> folded(Map<String, Stand> stands) {
        Map<String, Stand> folded = new HashMap<>();
        stands.forEach((word, stand) -> folded.put(isShort(word) ? word : lower(word), stand));
        return Map.copyOf(folded);
    }

    /** What stands for the word at a place of a text. */
    public Optional<Stand> at(String text, Span word) {
        Optional<Span> next = next(text, word);
        String written = word.in(text);
        boolean isShort = isShort(written)
                && stands.containsKey(written)
                && next.map(n -> n.in(text)).filter(NeutralWords::isShort).isEmpty();
        String small = isShort ? written : lower(written);
        if (articles.containsKey(small)) {
            return next.flatMap(n -> at(text, n)).map(label -> articles.get(small));
        }
        return Optional.ofNullable((isInCompound(text, word) ? compounds : stands).get(small))
                .filter(stand -> next.map(n -> lower(n.in(text)))
                        .filter(n -> exceptions.contains(small + " " + n))
                        .isEmpty());
    }

    /** A short piece of a text with every label as the word that stands for it, to compare pieces by. */
    public String folded(String text) {
        return WORD.matcher(text).replaceAll(found -> neutral(text, found));
    }

    private static boolean isInCompound(String text, Span word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '-'
                || word.end() < text.length() - 1
                        && text.charAt(word.end()) == '-'
                        && Character.isLetter(text.charAt(word.end() + 1));
    }

    private String neutral(String text, MatchResult found) {
        return at(text, new Span(found.start(), found.end()))
                .map(Stand::neutral)
                .orElse(found.group());
    }

    private static Optional<Span> next(String text, Span word) {
        Matcher next = NEXT.matcher(text).region(word.end(), text.length());
        return next.lookingAt() ? Optional.of(new Span(next.start(1), next.end(1))) : Optional.empty();
    }

    private static boolean isShort(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
