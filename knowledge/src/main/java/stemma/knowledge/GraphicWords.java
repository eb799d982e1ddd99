package stemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Finds the sentences of a text that tell of bodies, wounds, torture or executions in plain terms, by {@code en/graphic.yaml}.
 * Immutable and safe for use by several threads.
 */
public final class GraphicWords {

    private static final String LIST = "en/graphic.yaml";
    private static final List<String> GROUPS = List.of("bodies", "wounds", "torture", "executions");

    /** Where a sentence ends, roughly: a cover that reaches a little too far hides nothing for good. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…]['\"”’)]?)\\s+|\\n+");

    private final Pattern words;

    private GraphicWords(Pattern words) {
        this.words = words;
    }

    public static GraphicWords english() {
        JsonNode lists = Resources.yaml(LIST);
        String any = GROUPS.stream()
                .flatMap(group -> Resources.texts(lists.path(group)).stream())
                .map(GraphicWords::pattern)
                .collect(Collectors.joining("|"));
        return new GraphicWords(Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    private static String pattern(String phrase) {
        return Stream.of(phrase.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> word.equals("...")
                        ? "(?:[\\w'’-]+\\s+){0,5}?"
                        : Pattern.quote(word.replace("*", "")) + (word.endsWith("*") ? "\\w*" : ""))
                .collect(Collectors.joining("\\s+"))
                .replace("{0,5}?\\s+", "{0,5}?");
    }

    /** The sentences, in their order; those that follow each other are one. */
    public List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (!words.matcher(text).find()) {
            return found;
        }
        Matcher end = END.matcher(text);
        int from = 0;
        int last = -1;
        while (from < text.length()) {
            boolean more = end.find();
            int to = more ? end.start() : text.length();
            if (to > from && words.matcher(text).region(from, to).find()) {
                Span before = last == from && !found.isEmpty() ? found.removeLast() : new Span(from, to);
                found.add(new Span(before.start(), to));
                last = more ? end.end() : to;
            }
            from = more ? end.end() : text.length();
        }
        return found;
    }
}
