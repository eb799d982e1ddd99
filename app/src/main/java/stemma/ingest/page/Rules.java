package stemma.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.ingest.piece.MonthNames;
import stemma.ingest.piece.PrintedDays;
import stemma.text.Zone;
import stemma.text.calendar.Era;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words that tell the parts of a page apart, from the resource {@code page.yaml}. Immutable.
 *
 * @param rules site furniture and signatures
 * @param commentHeads first lines of a reader's comment, which name their author
 * @param byline a line that names the author
 * @param agencies how news agencies sign
 * @param days days as pages print them
 */
record Rules(List<Rule> rules, List<CommentHead> commentHeads, Pattern byline, Pattern agencies, PrintedDays days) {

    /**
     * The first line of a reader's comment.
     *
     * @param pattern has the group {@code author}
     * @param yes lines that it must match
     * @param no lines that it must not match
     */
    record CommentHead(Pattern pattern, List<String> yes, List<String> no) {

        Optional<String> author(String words) {
            Matcher matcher = pattern.matcher(words);
            return matcher.matches() ? Optional.of(matcher.group("author").strip()) : Optional.empty();
        }
    }

    private static final String RESOURCE = "page.yaml";

    static Rules standard() {
        try (InputStream stream = Rules.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Rules.class);
            }
            return read(new YAMLMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    Stream<Rule> reaching(Rule.Reach reach) {
        return rules.stream().filter(rule -> rule.reach() == reach);
    }

    /** The rule of a reach that a line matches as a whole. */
    Optional<Rule> ofLine(Line line, Rule.Reach reach) {
        if (line.isBlank() || !line.isShort()) {
            return Optional.empty();
        }
        String words = line.words();
        return reaching(reach).filter(rule -> rule.isLine(words)).findFirst();
    }

    /** The author that a byline names. */
    Optional<String> bylineAuthor(String words) {
        Matcher matcher = byline.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group("author").strip()) : Optional.empty();
    }

    private static Rules read(JsonNode root) {
        return new Rules(
                root.required("rules").valueStream().map(Rules::rule).toList(),
                root.required("comment-heads").valueStream().map(Rules::head).toList(),
                Pattern.compile(root.required("byline").stringValue()),
                Pattern.compile("(?:" + String.join("|", strings(root.required("agencies"))) + ")"),
                new PrintedDays(
                        strings(root.required("published")),
                        strings(root.required("updated")),
                        names(root.required("calendars"))));
    }

    private static MonthNames names(JsonNode calendars) {
        Map<Era, List<List<String>>> months = new EnumMap<>(Era.class);
        Map<Era, List<String>> marks = new EnumMap<>(Era.class);
        for (Era era : Era.values()) {
            JsonNode calendar = calendars.required(era.name().toLowerCase(Locale.ROOT));
            months.put(
                    era,
                    calendar.required("months")
                            .valueStream()
                            .map(Rules::strings)
                            .toList());
            marks.put(era, strings(calendar.required("marks")));
        }
        return new MonthNames(months, marks, strings(calendars.required("weekdays")));
    }

    private static Rule rule(JsonNode node) {
        Rule.Reach reach = Rule.Reach.valueOf(upper(node.required("reach").stringValue()));
        return new Rule(
                node.required("name").stringValue(),
                reach,
                Zone.Kind.valueOf(upper(node.path("zone").stringValue("boilerplate"))),
                Rule.pattern(reach, node.required("words").stringValue()),
                strings(node.required("yes")),
                strings(node.required("no")));
    }

    private static CommentHead head(JsonNode node) {
        return new CommentHead(
                Pattern.compile(node.required("words").stringValue(), Pattern.UNICODE_CASE),
                strings(node.required("yes")),
                strings(node.required("no")));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
