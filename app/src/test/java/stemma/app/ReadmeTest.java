package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quick start, done as the README tells it, with the real parser: what it shows is what comes out. */
class ReadmeTest {

    private static final Path ROOT = Checkout.here().root();
    private static final String README = Checkout.read(ROOT.resolve("README.md"));
    private static final Terminal TERMINAL = Terminal.standard();

    @TempDir
    private static Path folder = Path.of("");

    private static Path out = Path.of("");
    private static String closing = "";

    @BeforeAll
    static void build() {
        out = folder.resolve("case");
        Path examples = ROOT.resolve("examples");
        assertThat(TERMINAL.run("build", examples, "--about", examples.resolve("about.csv"), "-o", out))
                .as("exit code of the build: %s%s", TERMINAL.out(), TERMINAL.err())
                .isZero();
        closing = TERMINAL.out();
    }

    /** The figures move with every better rule; the words, the reports and that there are no findings do not. */
    @Test
    void the_build_ends_with_the_paragraph_that_the_readme_shows() {
        String shown = block("", "Stemma read ");

        assertThat(withoutFigures(closing.replace(out.toString(), "case"))).isEqualTo(withoutFigures(shown));
        assertThat(closing.substring(0, 40)).isEqualTo(shown.substring(0, 40));
    }

    @Test
    void the_claim_in_the_readme_is_a_line_of_the_ledger() throws Exception {
        JsonNode shown = JsonMapper.shared().readTree(block("json", "{"));
        JsonNode found = line("ledger.jsonl", "id", shown.get("id").stringValue());

        for (Map.Entry<String, JsonNode> slot : shown.properties()) {
            holds(slot.getValue(), found.path(slot.getKey()));
        }
    }

    @Test
    void the_sentence_in_the_readme_is_the_one_that_the_claim_points_at() throws Exception {
        JsonNode shown = JsonMapper.shared().readTree(block("json", "{"));
        JsonNode sentence =
                line("ledger.jsonl", "id", shown.get("id").stringValue()).get("sentence");
        String report = line("documents.jsonl", "id", shown.get("document").stringValue())
                .get("text")
                .stringValue();
        int start = report.offsetByCodePoints(0, sentence.get("start").asInt());
        int end = report.offsetByCodePoints(0, sentence.get("end").asInt());

        assertThat(report.substring(start, end)).isEqualTo(block("text", "").strip());
    }

    @Test
    void every_question_that_the_readme_asks_of_the_case_has_an_answer() {
        List<String> questions = Pattern.compile("(?m)^\\./stemma ((?:show|explain|evaluate) .*?case/.*?)(?: {2,}.*)?$")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(questions).hasSizeGreaterThan(4).allSatisfy(question -> {
            Object[] words = Pattern.compile(" ")
                    .splitAsStream(question)
                    .map(word -> word.equals("case/") ? out : word.startsWith("gold/") ? ROOT.resolve(word) : word)
                    .toArray();
            assertThat(TERMINAL.run(words)).as(TERMINAL.err()).isZero();
            assertThat(TERMINAL.out()).isNotBlank().doesNotStartWith("No claim");
        });
    }

    /** Whether all that is shown of a value is in the value that was found, which may hold more keys. */
    private static void holds(JsonNode shown, JsonNode found) {
        if (shown.isObject()) {
            shown.properties().forEach(entry -> holds(entry.getValue(), found.path(entry.getKey())));
        } else if (shown.isArray()) {
            assertThat(found.size()).isEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                holds(shown.get(i), found.get(i));
            }
        } else {
            assertThat((Object) found)
                    .as("what the ledger says in place of %s", shown)
                    .isEqualTo(shown);
        }
    }

    private static JsonNode line(String file, String key, String value) throws Exception {
        return Files.readAllLines(out.resolve(file)).stream()
                .map(JsonMapper.shared()::readTree)
                .filter(node -> node.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + key + " " + value));
    }

    private static String withoutFigures(String text) {
        return text.replaceAll("By type: [^.]*\\.", "By type.")
                .replaceAll("[\\d,]+", "N")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The first block of a language that starts so. */
    private static String block(String language, String start) {
        return Pattern.compile("(?m)^```" + language + "\n(" + Pattern.quote(start) + "(?s:.*?))```")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("README.md has no block " + language + " that starts " + start));
    }
}
