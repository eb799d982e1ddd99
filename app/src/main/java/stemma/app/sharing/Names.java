package stemma.app.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Finds the names of persons in a report, and masks those that are nobody else's business. */
final class Names {

    /** Stands for each character of a name. */
    static final String MASK = "█";

    private static final String PERSON = "PERSON";
    private static final int SHORTEST_PART = 3;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s-]+");

    private final Parser parser;
    private final Predicate<String> isPublic;

    /**
     * For the reports of a case.
     *
     * @param isPublic whether a name is that of somebody in a public role
     */
    Names(Parser parser, Predicate<String> isPublic) {
        this.parser = parser;
        this.isPublic = isPublic;
    }

    /** The names of private persons in a text, as they stand there. */
    Set<String> privateIn(String text) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : parser.parse(text, new Span(0, text.length()))) {
            for (List<Token> name : runs(sentence)) {
                String words =
                        name.getFirst().span().cover(name.getLast().span()).in(text);
                if (!isPublic.test(words)) {
                    names.add(words);
                }
            }
        }
        return names;
    }

    private static List<List<Token>> runs(Sentence sentence) {
        List<List<Token>> runs = new ArrayList<>();
        boolean isOn = false;
        for (Token token : sentence.tokens()) {
            boolean isName = token.name().equals(PERSON) && token.isProperNoun();
            if (isName && !isOn) {
                runs.add(new ArrayList<>());
            }
            if (isName) {
                runs.getLast().add(token);
            }
            isOn = isName;
        }
        return runs;
    }

    /** What masks names, whole and by their parts, also in capitals, wherever they stand as words of their own; nothing for no names. */
    static Masking masking(Set<String> names) {
        Set<String> words = new TreeSet<>(
                (a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        for (String name : names) {
            words.add(name);
            BETWEEN_PARTS
                    .splitAsStream(name)
                    .filter(part -> part.length() >= SHORTEST_PART && Character.isUpperCase(part.codePointAt(0)))
                    .forEach(words::add);
        }
        if (words.isEmpty()) {
            return text -> text;
        }
        List<String> quoted = words.stream()
                .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
                .map(Pattern::quote)
                .toList();
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])");
        return text -> pattern.matcher(text).replaceAll(Names::masked);
    }

    private static String masked(java.util.regex.MatchResult name) {
        return Matcher.quoteReplacement(name.group().replaceAll("[\\p{L}\\p{N}]", MASK));
    }

    /** Masks names in a text; the number of its code points stays. */
    interface Masking {
        String in(String text);
    }
}
