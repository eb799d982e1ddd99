package stemma.app.told;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import stemma.text.DayInterval;

/** Words of a report and values, as a card prints them. */
public final class Words {

    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The)\\b");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");
    private static final Pattern FULL_NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}.-]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d\\u200e\\u200f]]");

    private Words() {}

    /** Words of a report inside quotation marks. */
    public static String quoted(String words) {
        return "“" + flat(words) + "”";
    }

    /** In one line, and without characters that steer a terminal or turn the direction of what follows. */
    public static String flat(String words) {
        return flatInside(words).strip();
    }

    /** The same with a blank kept at either end, for a piece of a sentence. */
    public static String flatInside(String words) {
        String line = words.replaceAll("\\s+", " ");
        return UNSEEN.matcher(line)
                .replaceAll(found -> "⟨U+%04X⟩".formatted(found.group().codePointAt(0)));
    }

    /** Whether a capital stands at the start of a word that is no article. */
    public static boolean holdName(String words) {
        return CAPITAL.matcher(ARTICLE.matcher(words).replaceFirst("")).find();
    }

    /** Whether two words with capitals follow each other, as in the name of a person. */
    public static boolean holdFullName(String words) {
        return FULL_NAME.matcher(words).find();
    }

    /** The words as they stand inside a sentence: without the capital of an article. */
    public static String inside(String words) {
        return ARTICLE.matcher(flat(words)).replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
    }

    public static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** "on 2016-11-29", "between 2016-11-26 and 2016-11-28", "until …", "from … on"; empty where nothing is known. */
    public static String days(DayInterval days) {
        if (days.isUnbounded()) {
            return "";
        }
        if (days.isOneDay()) {
            return "on " + days.earliest().orElseThrow();
        }
        if (days.earliest().isEmpty()) {
            return "until " + days.latest().orElseThrow();
        }
        return days.latest().isEmpty()
                ? "from " + days.earliest().get() + " on"
                : "between " + days.earliest().get() + " and " + days.latest().get();
    }

    /** A number as people write it: "1,700", "6.5". */
    public static String number(double number) {
        String digits = String.format(Locale.ROOT, "%,.3f", number);
        return digits.replaceFirst("\\.?0+$", "");
    }

    public static double value(OptionalDouble bound) {
        return bound.orElseThrow();
    }

    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
