package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stemma.resolve.quantity.CountedPhrase;
import stemma.resolve.quantity.QuantityResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class NumbersTest {

    private final QuantityResolver resolver = new QuantityResolver(Numbers.english());

    @TestFactory
    Stream<DynamicTest> every_case_of_the_table_is_read_as_it_says() throws IOException {
        return cases("quantity/cases.txt").entrySet().stream()
                .flatMap(entry -> Stream.of(Tagged.Hyphens.values())
                        .map(hyphens -> DynamicTest.dynamicTest(
                                entry.getKey() + " (" + hyphens + ")",
                                () -> assertThat(lines(entry.getKey(), hyphens)).isEqualTo(entry.getValue()))));
    }

    @Test
    void the_table_has_a_case_for_every_phenomenon() throws IOException {
        assertThat(cases("quantity/cases.txt").values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isGreaterThanOrEqualTo(150);
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_list_runs() throws IOException {
        return groups().flatMap(group -> group.path("examples").values().stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.path("text").asString(),
                        () -> assertThat(example(example)).contains(expected(example))));
    }

    @Test
    void every_group_of_hedges_and_shares_has_an_example() throws IOException {
        assertThat(groups().toList())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.path("examples").values()).isNotEmpty());
    }

    @Test
    void every_value_of_the_lists_is_one_that_the_rules_understand() {
        var lists = Numbers.english();
        assertThat(lists.numerals().asMap().values())
                .allMatch(value -> value.matches("(number|scale) [\\d.]+|vague [\\d.]+ [\\d.]+"));
        assertThat(lists.shares().asMap().values()).allMatch(value -> value.matches("(part|most) [\\d.]+"));
        assertThat(lists.units().asMap().values())
                .allMatch(value -> value.matches("thing \\w+|measure \\w+( [a-z]+)*( [\\d.]+)?|ignored"));
        assertThat(lists.aspects().asMap().values()).allMatch(value -> value.matches("flow|running|stock"));
    }

    private List<String> example(JsonNode example) {
        return resolve(example.path("text").asString(), Tagged.Hyphens.SPLIT).stream()
                .map(phrase -> phrase.quantity().mention().text() + "|" + QuantityLine.bounds(phrase.quantity()) + "|"
                        + QuantityLine.notes(phrase))
                .toList();
    }

    private static String expected(JsonNode example) {
        return example.path("words").asString() + "|" + example.path("bounds").asString() + "|"
                + example.path("marks").asString("");
    }

    private List<String> lines(String text, Tagged.Hyphens hyphens) {
        return resolve(text, hyphens).stream().map(QuantityLine::of).toList();
    }

    private List<CountedPhrase> resolve(String text, Tagged.Hyphens hyphens) {
        return resolver.resolve(text, Tagged.sentence(text, hyphens));
    }

    private static Stream<JsonNode> groups() throws IOException {
        try (InputStream in = Numbers.class.getResourceAsStream("en/numbers.yaml")) {
            JsonNode numbers = YAMLMapper.shared().readTree(in);
            return Stream.of(
                            numbers.path("shares"),
                            numbers.path("hedges").path("before"),
                            numbers.path("hedges").path("after"))
                    .flatMap(groups -> groups.values().stream());
        }
    }

    /** Cases: a sentence on a line of its own, then a line for each count, indented. */
    private static Map<String, List<String>> cases(String resource) throws IOException {
        Map<String, List<String>> cases = new java.util.LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try (InputStream in = NumbersTest.class.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("  ")) {
                    current.add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current = new ArrayList<>();
                    assertThat(cases.put(line, current)).as("twice: " + line).isNull();
                }
            }
        }
        return cases;
    }
}
