package stemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * A sentence cut and tagged roughly, as a stand-in for a parser: a small list of words, then endings, then {@code NN}. Its
 * dependencies are empty.
 */
final class Tagged {

    /** How a hyphenated word is cut, which differs between parsers and their versions. */
    enum Hyphens {
        KEPT("\\d+(?:[.,]\\d+)*%?(?:-\\p{L}+)*|[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*|\\S"),
        SPLIT("\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{N}²]*(?:['’]\\p{L}+)*|\\S");

        private final Pattern token;

        Hyphens(String token) {
            this.token = Pattern.compile(token);
        }
    }

    private static final Map<String, String> TAGS = tags();
    private static final Set<String> IRREGULAR = Set.of("people", "children", "women", "men", "persons", "police");

    private Tagged() {}

    static Sentence sentence(String text, Hyphens hyphens) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = hyphens.token.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String tag = tag(word, tokens.isEmpty());
            Span span = new Span(matcher.start(), matcher.end());
            tokens.add(new Token(
                    tokens.size(), span, word, lemma(word, tag), tag, "", -1, tokens.isEmpty() ? "root" : "dep"));
        }
        return new Sentence(tokens);
    }

    private static String tag(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll(".*-", "");
        String listed = TAGS.get(lower);
        if (listed != null) {
            return listed;
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (!Character.isLetter(word.charAt(0))) {
            return ".";
        }
        if (Character.isUpperCase(word.charAt(0)) && !first) {
            return lower.endsWith("s") ? "NNPS" : "NNP";
        }
        return byEnding(lower);
    }

    private static String byEnding(String lower) {
        if (IRREGULAR.contains(lower) || (lower.endsWith("s") && !lower.endsWith("ss"))) {
            return "NNS";
        }
        if (lower.endsWith("ly")) {
            return "RB";
        }
        if (lower.endsWith("est")) {
            return "JJS";
        }
        if (lower.endsWith("ing")) {
            return "VBG";
        }
        return lower.endsWith("ed") ? "VBN" : "NN";
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!tag.startsWith("NN") || !lower.endsWith("s") || lower.endsWith("ss")) {
            return lower;
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean es = (lower.endsWith("ses") && lower.startsWith("bu")) || lower.endsWith("ches");
        return lower.substring(0, lower.length() - (es ? 2 : 1));
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new java.util.HashMap<>();
        put(tags, "DT", "a an the this that these those all another some no every each");
        put(tags, "PRP$", "its his her their our my your");
        put(tags, "PRP", "he she it they we i them us");
        put(tags, "WP", "who whom what which");
        put(
                tags,
                "IN",
                "of in on at by for from with since during after before under over above below about than as near among"
                        + " into through between within without against including until per");
        put(tags, "TO", "to");
        put(tags, "CC", "and or but");
        put(tags, "MD", "will would can could may must should");
        put(
                tags,
                "VBD",
                "was were is are be been has have had said says hit left fled fell took killed_ held rose went came met ran"
                        + " sent drove reached took lost won broke hurt fired saw died entered crossed");
        put(
                tags,
                "JJ",
                "dead many several multiple other new old young innocent armed heavy military civilian_ eastern western northern"
                        + " southern local mortar_ main total additional further aid_ humanitarian residential square syrian russian iranian"
                        + " foreign-sponsored takfiri same late strategic important small large pro-government government-held critical rural empty");
        put(tags, "JJR", "more fewer less");
        put(
                tags,
                "RB",
                "mostly almost nearly about_ here there also only again ago later still newly heavily altogether not");
        put(tags, "JJS", "most least best worst deadliest largest");
        put(tags, "RBR", "further_");
        put(
                tags,
                "CD",
                "one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty twenty-five thirty forty"
                        + " fifty sixty seventy hundred thousand million dozen");
        put(
                tags,
                "NN",
                "strongest_ harvest_ forest_ bus gas morning evening king building shelling wing ceasefire speed");
        put(tags, "NNS", "dozens");
        return tags;
    }

    private static void put(Map<String, String> tags, String tag, String words) {
        for (String word : words.split(" ", -1)) {
            tags.put(word, tag);
        }
    }
}
