package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.fakes.Terminal;
import stemma.text.DayEvidence;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the software can do stands in the docs, and what the docs show is so. */
class DocsTest {

    private static final Checkout CHECKOUT = Checkout.here();
    private static final CommandLine STEMMA = new Terminal().commandLine();
    private static final String FORMATS = Checkout.read(CHECKOUT.root().resolve("docs/formats.md"));
    private static final String PAGES =
            CHECKOUT.docs().stream().map(Checkout::read).collect(Collectors.joining("\n"));

    /** Commands that do something; "stemma show" by itself does not. */
    static Stream<CommandLine> commands() {
        return leaves(STEMMA);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_its_row_in_the_readme_with_all_that_it_takes(CommandLine command) {
        CommandLine.Model.CommandSpec spec = command.getCommandSpec();
        String row = Checkout.lines(CHECKOUT.root().resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `" + spec.qualifiedName() + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("README.md has no row for " + spec.qualifiedName()));
        String usage = row.substring(0, row.indexOf("` |"));

        assertThat(usage)
                .containsSubsequence(spec.positionalParameters().stream()
                        .map(CommandLine.Model.PositionalParamSpec::paramLabel)
                        .toList());
        assertThat(spec.options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .flatMap(option -> Arrays.stream(option.names()))
                        .filter(name -> !names(row, name)))
                .as("options of %s that its row does not name", spec.qualifiedName())
                .isEmpty();
    }

    @Test
    void every_option_that_the_rows_of_the_readme_name_is_there() {
        assertThat(commands()).allSatisfy(command -> {
            CommandLine.Model.CommandSpec spec = command.getCommandSpec();
            String row = Checkout.lines(CHECKOUT.root().resolve("README.md")).stream()
                    .filter(line -> line.startsWith("| `" + spec.qualifiedName() + " "))
                    .findFirst()
                    .orElse("");
            assertThat(Pattern.compile("`(--?[a-z]+)").matcher(row).results().map(found -> found.group(1)))
                    .allMatch(name -> spec.findOption(name) != null);
        });
    }

    @Test
    void every_command_that_the_docs_show_is_understood() {
        List<String> shown = Pattern.compile("(?m)^\\./stemma (\\S.*?)(?: {2,}.*)?$")
                .matcher(PAGES)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(shown).hasSizeGreaterThan(5).allSatisfy(line -> STEMMA.parseArgs(words(line)));
    }

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void every_claim_type_has_its_section_with_an_example(ClaimType type) {
        String page = Checkout.read(CHECKOUT.root().resolve("docs/claim-types.md"));
        int start = page.indexOf("### `" + type.label() + "`\n");
        assertThat(start).as("a section ### `%s`", type.label()).isNotNegative();
        int next = page.indexOf("\n##", start + 3);
        String section = page.substring(start, next < 0 ? page.length() : next);

        assertThat(section).containsPattern("(?m)^- `.*\\*\\*\\w.*\\*\\*.*\\.\\*$");
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
                        labels(Zone.Kind.values(), Zone.Kind::label),
                        labels(PlaceRef.Kind.values(), PlaceRef.Kind::label),
                        labels(TimeInterval.Precision.values(), TimeInterval.Precision::label))
                .flatMap(List::stream);

        assertThat(values).allMatch(value -> PAGES.contains("`" + value + "`"));
    }

    /** The records that the exports' own tests expect have every key that can be. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl/rich.ledger.jsonl", "jsonl/rich.documents.jsonl"})
    void every_key_of_a_record_is_in_the_page_about_formats(String record) {
        Path golden =
                CHECKOUT.root().resolve("app/src/test/resources/stemma/export").resolve(record);

        assertThat(keys(JsonMapper.shared().readTree(Checkout.read(golden))))
                .isNotEmpty()
                .allMatch(key -> FORMATS.contains("`" + key + "`"));
    }

    @Test
    void every_column_of_the_table_is_in_the_page_about_formats() {
        Path golden = CHECKOUT.root().resolve("app/src/test/resources/stemma/export/csv/rich.ledger.csv");
        String header = Checkout.lines(golden).getFirst();

        assertThat(FORMATS.replaceAll("\\s+", " ")).contains("`" + header.replace(",", "`, `") + "`");
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

    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream().flatMap(DocsTest::leaves);
    }

    private static Stream<String> keys(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(DocsTest::keys));
    }

    private static boolean names(String row, String option) {
        return Pattern.compile("`" + Pattern.quote(option) + "(?![\\w-])")
                .matcher(row)
                .find();
    }

    /** The words of a line as a shell parts them. */
    private static String[] words(String line) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toArray(String[]::new);
    }

    private static <T> List<String> labels(T[] values, java.util.function.Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
