package stemma.ingest.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.ingest.StatedDays;
import stemma.text.DayEvidence;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;

/**
 * What stands between two lines of hyphens at the start of a file, a key and its value a line.
 *
 * @param told values by key, in lower case
 * @param rest the text behind it
 */
record FrontMatter(Map<String, String> told, String rest) {

    private static final Pattern BLOCK = Pattern.compile("---[ \\t]*\\R((?:[^\\r\\n]*+\\R)*?)---[ \\t]*(?:\\R|\\z)");
    private static final Pattern LINE = Pattern.compile("([A-Za-z_-]{1,40}):[ \\t]*(.+)");

    FrontMatter {
        told = Map.copyOf(told);
    }

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> told = new HashMap<>();
        block.group(1)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> told.putIfAbsent(
                        line.group(1).toLowerCase(Locale.ROOT),
                        unquoted(line.group(2).strip())));
        return new FrontMatter(told, text.substring(block.end()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted && value.charAt(value.length() - 1) == value.charAt(0)
                ? value.substring(1, value.length() - 1)
                : value;
    }

    Masthead masthead() {
        return new Masthead(
                first("publisher", "source").map(Publisher::new),
                first("title"),
                first("author"),
                first("url", "link"),
                first("language", "lang"),
                first("note"));
    }

    List<DayEvidence> days() {
        return first("published", "date").stream()
                .flatMap(words -> StatedDays.read(words.split("[T ]", 2)[0]).stream()
                        .map(days -> new DayEvidence(
                                "the file's front matter says \"" + words + "\"",
                                days,
                                DayEvidence.Strength.RECORDED,
                                Optional.empty())))
                .toList();
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Optional.ofNullable(told.get(key)).stream())
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
