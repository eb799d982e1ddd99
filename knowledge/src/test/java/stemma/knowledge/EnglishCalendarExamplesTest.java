package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;

/** Runs the examples that stand beside the rules. */
class EnglishCalendarExamplesTest {

    private static final DayInterval REPORT = DayInterval.on(LocalDate.of(2016, 11, 30));
    private static final TimeResolver RESOLVER = new TimeResolver(Calendars.english());

    static Stream<Arguments> examples() {
        return rules().flatMap(rule -> rule.path("examples").properties().stream()
                .map(example -> Arguments.of(
                        rule.get("rule").asString(),
                        example.getKey(),
                        example.getValue().asString())));
    }

    static Stream<Arguments> nots() {
        return rules().flatMap(rule -> rule.path("not")
                .valueStream()
                .map(sentence -> Arguments.of(rule.get("rule").asString(), sentence.asString())));
    }

    private static Stream<JsonNode> rules() {
        return Calendars.tree(Calendars.englishResource()).get("rules").valueStream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void a_rule_finds_the_words_and_days_of_its_examples(String rule, String example, String days) {
        String text = example.replace("[", "").replace("]", "");
        String words = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        List<FoundTime> found = RESOLVER.resolve(text, PlainSentences.of(text), REPORT);
        assertThat(found).extracting(f -> f.time().mention().text()).contains(words);
        FoundTime time = found.stream()
                .filter(f -> f.time().mention().text().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(DayNotation.write(time.time().days())).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("nots")
    void a_rule_leaves_alone_what_it_must(String rule, String text) {
        assertThat(RESOLVER.resolve(text, PlainSentences.of(text), REPORT))
                .filteredOn(found -> found.rule().equals(rule))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_has_examples_of_both_kinds(JsonNode rule) {
        assertThat(rule.path("examples").size()).isPositive();
        assertThat(rule.path("not").size()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_is_used_by_one_of_its_examples(JsonNode rule) {
        if (rule.path("use").asString("alone").equals("inside")) {
            return;
        }
        String name = rule.get("rule").asString();
        assertThat(rule.get("examples").propertyNames().stream()
                        .map(example -> example.replace("[", "").replace("]", ""))
                        .flatMap(text -> RESOLVER.resolve(text, PlainSentences.of(text), REPORT).stream())
                        .map(FoundTime::rule))
                .contains(name);
    }
}
