package stemma.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.extract.frame.Frame;
import stemma.extract.frame.FrameMatch;
import stemma.language.Token;
import stemma.text.Span;
import tools.jackson.databind.JsonNode;

/** Makes docs/claim-types.md of {@code en/claim-types.yaml}, the frames' examples and the page around them. */
final class ClaimTypesPage {

    private ClaimTypesPage() {}

    /**
     * The page.
     *
     * @param around its text, with {@code {{types}}} where the types belong
     */
    static String of(String around) {
        StringBuilder types = new StringBuilder();
        for (JsonNode group : groups()) {
            types.append("## ").append(group.path("title").asString()).append("\n\n");
            group.path("types").forEach(type -> types.append(section(type)));
        }
        return around.replace("{{types}}", types.toString().strip());
    }

    /** The types that the page tells of, in its order. */
    static List<String> types() {
        List<String> types = new ArrayList<>();
        groups().forEach(group ->
                group.path("types").forEach(type -> types.add(type.path("type").asString())));
        return types;
    }

    private static JsonNode groups() {
        return Resources.yaml("en/claim-types.yaml");
    }

    private static String section(JsonNode type) {
        String label = type.path("type").asString();
        StringBuilder section = new StringBuilder("### `" + label + "`\n\n");
        section.append(type.path("says").asString()).append("\n\n");
        section.append(type.path("slots").asString()).append("\n\n");
        Frames.english().stream()
                .filter(frame -> frame.types().stream().anyMatch(t -> t.label().equals(label)))
                .forEach(frame -> section.append(example(frame)));
        return section.append('\n').toString();
    }

    private static String example(Frame frame) {
        return "- `%s`: %s Not: *%s*\n"
                .formatted(
                        frame.name(),
                        marked(frame.examples().match().getFirst(), frame),
                        frame.examples().miss().getFirst());
    }

    /** The sentence with the frame's trigger in bold. */
    private static String marked(String sentence, Frame frame) {
        FrameMatch match = FramedSentences.matches(sentence).stream()
                .filter(m -> m.frame().name().equals(frame.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("frame " + frame.name() + " does not match: " + sentence));
        StringBuilder marked = new StringBuilder(sentence);
        for (Span run : runs(sentence, match.words()).reversed()) {
            marked.insert(run.end(), "**").insert(run.start(), "**");
        }
        return marked.toString();
    }

    /** The words as spans, those with nothing but a blank between them as one. */
    private static List<Span> runs(String sentence, List<Token> words) {
        List<Span> runs = new ArrayList<>();
        for (Span word : words.stream()
                .map(Token::span)
                .sorted(Comparator.comparingInt(Span::start))
                .toList()) {
            boolean joins = !runs.isEmpty()
                    && sentence.substring(runs.getLast().end(), word.start()).isBlank();
            runs.add(joins ? new Span(runs.removeLast().start(), word.end()) : word);
        }
        return runs;
    }
}
