package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.resolve.time.TimeGrammar;
import stemma.resolve.time.TimeGrammar.Rule;
import stemma.resolve.time.sense.Sense;
import stemma.resolve.time.sense.WordKind;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CalendarsTest {

    private static final TimeGrammar ENGLISH = Calendars.english();
    private static final Set<WordKind> MADE = EnumSet.of(
            WordKind.POSSESSED_UNIT,
            WordKind.DAY,
            WordKind.YEAR,
            WordKind.HIJRI_YEAR,
            WordKind.DECADE,
            WordKind.NUMERIC);

    @Test
    void every_kind_of_word_that_is_not_made_of_digits_is_listed() {
        assertThat(ENGLISH.words().keySet()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(MADE)));
    }

    @Test
    void every_sense_has_a_rule() {
        assertThat(ENGLISH.rules().stream().map(Rule::sense)).contains(Sense.values());
    }

    @Test
    void rules_have_names_of_their_own() {
        List<String> names = ENGLISH.rules().stream().map(Rule::name).toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void a_wrong_name_is_told_with_its_rule_and_what_is_allowed() {
        String file = "{words: {}, rules: [{rule: noon, means: midday, patterns: [NOW]}]}";
        assertThatThrownBy(() -> Calendars.grammar(YAMLMapper.shared().readTree(file)))
                .hasMessageContaining("'noon'")
                .hasMessageContaining("'midday'")
                .hasMessageContaining("part-of-today");
    }
}
