package stemma.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of class names and ids, from the resource {@code html.yaml}. Immutable.
 *
 * @param names one rule for each part
 * @param ends headings behind which nothing belongs to the article
 * @param notices how paragraphs begin by which a site asks something of its readers
 * @param metas names of meta tags by what they tell, the surest first
 */
record Hints(List<Names> names, Pattern ends, Pattern notices, Map<String, List<String>> metas) {

    private static final String RESOURCE = "html.yaml";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTICE = 250;
    private static final Pattern CUT =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");

    /**
     * The names of one part.
     *
     * @param words each is one word or several that follow each other, with a blank at either end
     * @param not words that take a name back
     */
    record Names(Part part, Set<String> words, Set<String> not, List<String> yes, List<String> no) {

        /** How many words of a name mean this part; 0 where none do. */
        int weight(List<String> cut) {
            int most = 0;
            for (int i = 0; i < cut.size(); i++) {
                for (int k = i + 1; k <= cut.size(); k++) {
                    String words = String.join(" ", cut.subList(i, k));
                    if (not.contains(words)) {
                        return 0;
                    }
                    most = this.words.contains(words) ? Math.max(most, k - i) : most;
                }
            }
            return most;
        }
    }

    static Hints standard() {
        try (InputStream stream = Hints.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Hints.class);
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            return new Hints(
                    root.required("names").valueStream().map(Hints::names).toList(),
                    pattern(root, "ends"),
                    pattern(root, "notices"),
                    root.required("head")
                            .propertyStream()
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> list(entry.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** What the names of an element say, without the parts that are not asked for. */
    Optional<Part> of(Element element, Set<Part> asked) {
        Part best = null;
        int most = 0;
        for (String name : namesOf(element)) {
            List<String> cut = cut(name);
            for (Names rule : names) {
                int weight = asked.contains(rule.part()) ? rule.weight(cut) : 0;
                if (weight > most
                        || (best != null && weight == most && rule.part().compareTo(best) < 0 && weight > 0)) {
                    most = weight;
                    best = rule.part();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether one of the names of an element, taken by itself, means this part rather than any other that is asked for. */
    boolean isCalled(Element element, Part part, Set<Part> asked) {
        return namesOf(element).stream()
                .map(Hints::cut)
                .anyMatch(cut -> of(cut, asked).filter(best -> best == part).isPresent());
    }

    /** The part that one name means by most words, and of several the first. */
    private Optional<Part> of(List<String> cut, Set<Part> asked) {
        return names.stream()
                .filter(rule -> asked.contains(rule.part()) && rule.weight(cut) > 0)
                .max(Comparator.<Names>comparingInt(rule -> rule.weight(cut))
                        .thenComparing(Names::part, Comparator.reverseOrder()))
                .map(Names::part);
    }

    /** Whether a name means a part, whatever else it may mean. */
    boolean means(Element element, Part part) {
        return of(element, Set.of(part)).isPresent();
    }

    boolean means(String name, Part part) {
        return names.stream().anyMatch(rule -> rule.part() == part && rule.weight(cut(name)) > 0);
    }

    /** Whether a heading ends the article. */
    boolean isEnd(String heading) {
        return ends.matcher(heading.strip()).lookingAt();
    }

    /** Whether a paragraph is the site speaking of itself. */
    boolean isNotice(Block block) {
        return block.length() < LONGEST_NOTICE
                && notices.matcher(block.words().strip()).lookingAt();
    }

    /** The names of meta tags that tell something: {@code published}, {@code publisher} and so on. */
    List<String> metas(String kind) {
        return metas.getOrDefault(kind, List.of());
    }

    private static Pattern pattern(JsonNode root, String key) {
        return Pattern.compile(root.required(key).stringValue(), Pattern.CASE_INSENSITIVE);
    }

    private static List<String> namesOf(Element element) {
        return Stream.concat(Stream.of(element.id()), element.classNames().stream())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .toList();
    }

    private static List<String> cut(String name) {
        return CUT.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(8)
                .toList();
    }

    private static Names names(JsonNode node) {
        return new Names(
                Part.valueOf(node.required("part").stringValue().toUpperCase(Locale.ROOT)),
                strings(node.path("words")),
                strings(node.path("not")),
                List.copyOf(list(node.path("yes"))),
                List.copyOf(list(node.path("no"))));
    }

    private static Set<String> strings(JsonNode array) {
        return list(array).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
