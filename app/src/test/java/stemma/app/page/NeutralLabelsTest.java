package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.app.Checkout;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The page's own words judge nobody: none of them is in the list of words that do, or says what is so. */
class NeutralLabelsTest {

    private static final Path ROOT = Checkout.here().root();
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`((?:[^`\\\\]|\\\\.)*)`", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\$\\{[^}]*}");

    /** Beyond the words that judge in reports: those by which a tool would say who is right, or rank whom it reads. */
    private static final List<String> VERDICTS = List.of(
            "true",
            "false",
            "lie",
            "lies",
            "liar",
            "fake",
            "wrong",
            "proven",
            "proof",
            "debunked",
            "reliable",
            "unreliable",
            "biased",
            "bias",
            "credible",
            "trustworthy",
            "misleading",
            "disinformation",
            "best",
            "worst",
            "score",
            "verdict",
            "guilty",
            "enemy",
            "rebel",
            "rebels",
            "militant",
            "militants");

    @Test
    void no_label_of_the_page_judges() throws IOException {
        JsonNode lists = YAMLMapper.shared()
                .readTree(ROOT.resolve("knowledge/src/main/resources/stemma/knowledge/en/loaded.yaml"));
        List<String> judging = Stream.concat(
                        Stream.of("against", "for")
                                .flatMap(key -> lists.path(key).valueStream().map(JsonNode::asString)),
                        VERDICTS.stream())
                .toList();

        assertThat(judging).hasSizeGreaterThan(100);
        for (Path source : sources()) {
            for (String label : labels(source)) {
                assertThat(words(label))
                        .as("a label in %s: %s", source.getFileName(), label)
                        .doesNotContainAnyElementsOf(judging);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("app/web/src"))) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".ts"))
                                    // The words of the scale that people enter are not ours: ScaleWordsTest keeps them
                                    // to it.
                                    .filter(file -> !file.endsWith("admiralty.ts")),
                            Stream.of(ROOT.resolve("app/web/page.html")))
                    .sorted()
                    .toList();
        }
    }

    /** What can be shown: text with a blank or a capital. Keys, classes and attributes' values have neither. */
    private static List<String> labels(Path source) throws IOException {
        String text = Files.readString(source);
        if (source.toString().endsWith(".html")) {
            return List.of(text.replaceAll("<[^>]*>", " "));
        }
        return LITERAL.matcher(text.replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", ""))
                .results()
                .map(NeutralLabelsTest::literal)
                .filter(label -> label.matches("(?s).*[A-Z ].*"))
                .toList();
    }

    private static String literal(MatchResult found) {
        String words = found.group(1) == null ? found.group(2) : found.group(1);
        return CODE.matcher(words).replaceAll(" ");
    }

    private static List<String> words(String label) {
        return List.of(label.toLowerCase(Locale.ROOT).split("[^a-z-]+"));
    }
}
