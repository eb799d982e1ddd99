package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.Quantity;
import stemma.claim.Victims;
import stemma.text.DayEvidence;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the software can do stands in the docs, and what the docs show is so. */
class DocsTest {

    private static final Checkout CHECKOUT = Checkout.here();
    private static final String PAGES =
            CHECKOUT.docs().stream().map(Checkout::read).collect(Collectors.joining("\n"));

    @Test
    void every_command_and_option_is_in_the_docs() throws ReflectiveOperationException {
        assumeTrue(hasCommandLine(), "there is no command line yet");
        CommandLine stemma = new CommandLine(Class.forName("stemma.app.cli.Stemma"));

        assertThat(commandsAndOptions(stemma, "stemma").filter(word -> !isDocumented(word)))
                .as("commands and options that neither README nor docs/ name")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void every_claim_type_has_its_section_with_an_example(ClaimType type) {
        String page = Checkout.read(CHECKOUT.root().resolve("docs/claim-types.md"));
        int start = page.indexOf("### `" + type.label() + "`\n");
        assertThat(start).as("a section ### `%s`", type.label()).isNotNegative();
        int next = page.indexOf("\n##", start + 3);
        String section = page.substring(start, next < 0 ? page.length() : next);

        assertThat(section).containsPattern("(?m)^> .*\\*\\*\\w.*\\*\\*.*\\.$");
    }

    @Test
    void every_value_that_a_record_can_hold_is_in_the_docs() {
        Stream<String> values = Stream.of(
                        labels(Factuality.values(), Factuality::label),
                        labels(Means.values(), Means::label),
                        labels(AgreementStatus.values(), AgreementStatus::label),
                        labels(Quantity.Aspect.values(), Quantity.Aspect::label),
                        labels(Victims.Status.values(), Victims.Status::label),
                        labels(Attribution.Kind.values(), Attribution.Kind::label),
                        labels(Attribution.Mode.values(), Attribution.Mode::label),
                        labels(DayEvidence.Strength.values(), DayEvidence.Strength::label),
                        labels(Zone.Kind.values(), Zone.Kind::label))
                .flatMap(List::stream);

        assertThat(values).allMatch(value -> PAGES.contains("`" + value + "`"));
    }

    @Test
    void every_link_between_pages_leads_somewhere() {
        Pattern link = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
        for (Path page : CHECKOUT.docs()) {
            assertThat(link.matcher(Checkout.read(page)).results().map(found -> found.group(1)))
                    .as("links of %s", page.getFileName())
                    .allMatch(target -> Files.exists(page.resolveSibling(target)));
        }
    }

    @Test
    void the_claim_in_the_readme_quotes_its_report_to_the_character() {
        String readme = Checkout.read(CHECKOUT.root().resolve("README.md"));
        String report = fenced(readme, "text").strip();
        JsonNode claim = JsonMapper.shared().readTree(fenced(readme, "json"));
        List<JsonNode> spans = claim.findParents("start");

        assertThat(spans).hasSizeGreaterThan(5).allSatisfy(span -> {
            int start = report.offsetByCodePoints(0, span.get("start").asInt());
            int end = report.offsetByCodePoints(0, span.get("end").asInt());
            assertThat(report.substring(start, end)).isEqualTo(span.get("text").asString());
        });
    }

    private static boolean hasCommandLine() {
        return CHECKOUT.mainSources().stream().anyMatch(source -> source.file().endsWith("stemma/app/cli/Stemma.java"));
    }

    /** "stemma build", "stemma build --about" and so on: each option by its longest name. */
    private static Stream<String> commandsAndOptions(CommandLine command, String name) {
        Stream<String> options = command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(CommandLine.Model.OptionSpec::longestName);
        Stream<String> children = command.getSubcommands().entrySet().stream()
                .filter(child ->
                        !child.getValue().getCommandSpec().usageMessage().hidden())
                .flatMap(child -> commandsAndOptions(child.getValue(), name + " " + child.getKey()));
        return Stream.of(Stream.of(name), options, children).flatMap(all -> all);
    }

    private static boolean isDocumented(String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(PAGES)
                .find();
    }

    private static <T> List<String> labels(T[] values, java.util.function.Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static String fenced(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError("README.md has no block of " + language));
    }
}
