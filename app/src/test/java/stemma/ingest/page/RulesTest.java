package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside each rule. */
class RulesTest {

    private static final Rules RULES = Rules.standard();
    private static final String BEFORE = "So it went. ";

    static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    static Stream<Rules.CommentHead> commentHeads() {
        return RULES.commentHeads().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_matches_its_examples_and_not_its_counterexamples(Rule rule) {
        assertThat(rule.yes()).as(rule.name()).isNotEmpty().allMatch(example -> marks(rule, example));
        assertThat(rule.no()).as(rule.name()).isNotEmpty().noneMatch(example -> marks(rule, example));
    }

    @ParameterizedTest
    @MethodSource("commentHeads")
    void the_head_of_a_comment_names_its_author(Rules.CommentHead head) {
        assertThat(head.yes())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(head.author(line))
                        .hasValueSatisfying(author -> assertThat(line).startsWith(author)));
        assertThat(head.no())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(head.author(line)).isEmpty());
    }

    @Test
    void rules_have_names_of_their_own() {
        assertThat(RULES.rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void ordinary_sentences_are_no_furniture() {
        List<String> sentences = List.of(
                "The governor said that the road would open within two days.",
                "Rebels shelled the western quarter and the army answered with rockets.",
                "Three people were killed.",
                "Comments by the two ministers differed.",
                "Share prices fell.",
                "He called on both sides to leave a corridor open.",
                "Related talks were held in Geneva.");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(RULES.rules())
                        .filteredOn(rule -> rule.reach() != Rule.Reach.ENDING)
                        .noneMatch(rule -> marks(rule, sentence)));
    }

    private static boolean marks(Rule rule, String example) {
        return switch (rule.reach()) {
            case LINE, REST, COMMENTS -> rule.isLine(example);
            case PIECE -> rule.pattern().matcher(example).find();
            case ENDING -> {
                Matcher matcher = rule.pattern().matcher(BEFORE + example);
                yield matcher.find() && matcher.group("signature").equals(example);
            }
        };
    }
}
