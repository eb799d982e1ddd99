package stemma.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a transliterated Arabic name sounds: its consonants, and what stands between them. Names with equal
 * {@link #skeleton()} may be one name; {@link #distance} decides.
 *
 * <p>Articles, apostrophes, doubled letters and every h that is not the first letter are gone; q and c are k, kh is x, ch
 * is sh; w and y are vowels except as first letter. Vowels are kept as classes: a, e (either a or i), i (also ee, y), u
 * (also o, ou, oo, w) and their sequences. This is not a phonology of Arabic; it covers what English-language reports do
 * to Syrian names, and is kept this small so that a person can tell why two names fell together.
 *
 * @param skeleton the consonants, the words run together
 * @param vowels what stands before, between and after the consonants: one more than those
 */
public record NameKey(String skeleton, List<String> vowels) {

    /** From this distance on two names are two names. */
    public static final double APART = 0.4;

    private static final Pattern INNER_ARTICLE = Pattern.compile("(?<=\\w{3})[aeiu][dl]d([aeiu])");
    private static final Pattern MUTE = Pattern.compile("(?<=[aiou])nn?e$");

    private static final String[][] SPELT = {
        {"sch", "š"},
        {"tch", "š"},
        {"sh", "š"},
        {"ch", "š"},
        {"kh", "x"},
        {"gh", "ğ"},
        {"th", "t"},
        {"dh", "d"},
        {"ph", "f"},
        {"dj", "j"},
        {"ck", "k"},
        {"q", "k"},
        {"c", "k"},
        {"p", "b"},
        {"v", "f"},
        {"ee", "i"},
        {"oo", "u"},
        {"ou", "u"},
        {"ow", "au"}
    };

    public NameKey {
        vowels = List.copyOf(vowels);
        if (vowels.size() != skeleton.length() + 1) {
            throw new IllegalArgumentException("the key " + skeleton + " needs " + (skeleton.length() + 1)
                    + " vowel places, not " + vowels.size());
        }
    }

    /** The key of a name in Latin or Arabic script. */
    public static NameKey of(String name) {
        return ofWords(FoldedName.of(name, Set.of()).words());
    }

    /** The key of words that are folded already. */
    static NameKey ofWords(List<String> words) {
        StringBuilder skeleton = new StringBuilder();
        List<StringBuilder> vowels = new ArrayList<>(List.of(new StringBuilder()));
        for (String word : words) {
            String spelt = spelt(word);
            for (int i = 0; i < spelt.length(); i++) {
                char c = spelt.charAt(i);
                if (isVowel(c, i)) {
                    vowels.getLast().append(c);
                } else if (c != 'h' || i == 0) {
                    boolean doubled = i > 0 && spelt.charAt(i - 1) == c;
                    if (!doubled) {
                        skeleton.append(c);
                        vowels.add(new StringBuilder());
                    }
                }
            }
        }
        return new NameKey(
                skeleton.toString(),
                vowels.stream().map(v -> sound(v.toString()).intern()).toList());
    }

    // "Salaheddin" and "Salah ad-Din" are one name: the article inside it goes, too. The last e of French "Salhine" is
    // mute.
    private static String spelt(String word) {
        String spelt =
                MUTE.matcher(INNER_ARTICLE.matcher(word).replaceFirst("d$1")).replaceFirst("n");
        for (String[] rule : SPELT) {
            spelt = spelt.contains(rule[0]) ? spelt.replace(rule[0], rule[1]) : spelt;
        }
        return spelt;
    }

    private static boolean isVowel(char c, int at) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'ا' -> true;
            case 'w', 'y', 'و', 'ي' -> at > 0;
            default -> false;
        };
    }

    /** A run of vowel letters as a sequence of classes: "aye" is ai, "iyeh" ia. */
    private static String sound(String letters) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = switch (letters.charAt(i)) {
                case 'a', 'ا' -> 'a';
                case 'e' -> 'e';
                case 'i', 'y', 'ي' -> 'i';
                default -> 'u';
            };
            if (classes.isEmpty() || classes.charAt(classes.length() - 1) != c) {
                classes.append(c);
            }
        }
        return switch (classes.toString()) {
            case "ei", "ae", "aie", "aei" -> "ai";
            case "ie" -> "ia";
            case "ue" -> "ua";
            case "eu" -> "au";
            case "ea" -> "a";
            default -> classes.toString();
        };
    }

    /**
     * How far two names sound apart: 0 is the same, {@link #APART} and more two names, 1 other consonants. A vowel that
     * only one of them writes costs little, unless it is the last, which makes another word; another vowel costs more.
     */
    public double distance(NameKey other) {
        if (!skeleton.equals(other.skeleton)) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < vowels.size(); i++) {
            sum += cost(vowels.get(i), other.vowels.get(i));
        }
        if (vowels.getLast().isEmpty() != other.vowels.getLast().isEmpty()) {
            return APART;
        }
        return Math.min(sum, 1);
    }

    /** Whether both may be the same name. */
    public boolean soundsLike(NameKey other) {
        return distance(other) < APART;
    }

    private static double cost(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.isEmpty()) {
            return longer.length() == 1 ? 0.15 : APART;
        }
        return switch (shorter + "/" + longer) {
            case "a/e", "e/a", "i/e", "e/i", "e/ai" -> 0.05;
            case "u/au", "a/au", "i/ai" -> 0.15;
            default -> APART;
        };
    }
}
