package stemma.app.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.review.ClaimReview;
import stemma.review.Correction;
import stemma.review.Slot;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

class DecidedTest {

    private static final String TEXT = "Shells fell on Maadi \uD83D\uDE00 and on Shaar.";
    private static final Document REPORT = new Document(
            "r",
            new Document.Input(List.of("r.txt"), "00", "text"),
            Document.Masthead.blank(),
            List.of(),
            TEXT,
            List.of(new Zone(new Span(0, TEXT.length()), Zone.Kind.BODY, Optional.empty())));

    private static Decided decided(String... lines) {
        return Decided.of(
                Arrays.stream(lines).map(line -> line.replace('\'', '"')).toList(),
                "decisions.jsonl",
                Map.of("c1", REPORT, "c2", REPORT));
    }

    private static String on(String claim, String act) {
        return "{'id':'d-" + act.hashCode() + "','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'claim':'" + claim
                + "','revision':'r1'},'act':" + act + "}";
    }

    @Test
    void every_act_of_a_record_becomes_a_decision() {
        Decided decided = decided(
                on("c1", "'accept'"),
                on("c1", "'correct','slot':'quantity','number':{'low':3,'high':5}"),
                on("c1", "'correct','slot':'time','days':{'earliest':'2016-11-30'}"),
                on("c1", "'correct','slot':'factuality','label':'possible'"),
                on("c1", "'rate','credibility':2"),
                on("c1", "'comment'").replace("'by'", "'why':'asked the author','by'"),
                "{'id':'p','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'claims':['c1','c2']},'act':'split'}",
                "{'id':'q','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'claims':['c1','c2']},'act':'relink',"
                        + "'kind':'not-comparable'}",
                "{'id':'s','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'publisher':'Radio Qweik'},'act':'trust',"
                        + "'reliability':'B'}");

        assertThat(decided.findings()).isEmpty();
        assertThat(decided.decisions()).hasSize(9);
        ClaimReview review = decided.review().claim("c1");
        assertThat(review.verdict()).isEqualTo(ClaimReview.Verdict.ACCEPTED);
        assertThat(review.corrections()).containsOnlyKeys(Slot.QUANTITY, Slot.TIME, Slot.FACTUALITY);
        assertThat(decided.review().reliability("Radio Qweik")).isPresent();
    }

    @Test
    void words_are_counted_in_code_points_and_must_be_those_of_the_report() {
        Decided right = decided(on("c1", "'correct','slot':'place','words':[{'start':30,'end':35,'text':'Shaar'}]"));
        Decided wrong = decided(on("c1", "'correct','slot':'place','words':[{'start':31,'end':36,'text':'Shaar'}]"));

        assertThat(right.findings()).isEmpty();
        assertThat(right.review().claim("c1").corrections().get(Slot.PLACE))
                .isInstanceOfSatisfying(
                        Correction.Words.class,
                        words -> assertThat(words.mentions())
                                .extracting(mention -> mention.span().in(REPORT.text()))
                                .containsExactly("Shaar"));
        assertThat(wrong.decisions()).isEmpty();
        assertThat(wrong.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("line 1", "Shaar"));
    }

    @Test
    void decisions_on_claims_that_are_not_there_rest() {
        Decided decided = decided(on("gone", "'reject'"), on("c1", "'reject'"));

        assertThat(decided.resting()).isEqualTo(1);
        assertThat(decided.decisions()).hasSize(1);
        assertThat(decided.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'id':'d'                                                                     | is not JSON
            []                                                                            | one JSON object
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','act':'accept'}              | "on" is missing
            {'id':'d','at':'yesterday','by':'Ada','on':{'publisher':'X'},'act':'comment','why':'w'} | must be a time
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'publisher':'X'},'act':'praise'} | must be accept, reject
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'publisher':'X'},'act':'accept'} | nothing that can be decided
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'','on':{'publisher':'X'},'act':'trust','reliability':'A'} | name of who decides
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'publisher':'X'},'act':'trust','reliability':'G'} | reliability
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'claim':'c1','revision':'r'},'act':'rate','credibility':7} | from 1
            {'id':'d','at':'2016-12-01T10:00:00Z','by':'Ada','on':{'claims':['c1','c1']},'act':'merge'} | two different
            """)
    void a_line_that_says_nothing_is_a_finding_and_the_others_count(String line, String told) {
        Decided decided = decided(line, on("c1", "'accept'"));

        assertThat(decided.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("decisions.jsonl, line 1", told));
        assertThat(decided.decisions()).hasSize(1);
    }

    @Test
    void a_line_that_was_cut_off_does_not_swallow_the_next(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(DecisionFile.NAME), "{\"a\":1}\n{\"id\":\"to");
        DecisionFile file = DecisionFile.in(folder);

        file.add("{\"b\":2}");

        assertThat(file.lines()).containsExactly("{\"a\":1}", "{\"id\":\"to", "{\"b\":2}");
        assertThat(Files.readString(file.path())).endsWith("\n");
    }

    @Test
    void a_case_without_decisions_has_no_file(@TempDir Path folder) throws Exception {
        assertThat(DecisionFile.in(folder).lines()).isEmpty();
        assertThat(folder.resolve(DecisionFile.NAME)).doesNotExist();
    }
}
