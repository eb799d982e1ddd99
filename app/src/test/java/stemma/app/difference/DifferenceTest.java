package stemma.app.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.CaseFolder;
import tools.jackson.databind.JsonNode;

class DifferenceTest {

    private static final String A = "{'id':'a','publisher':'Orontes','text':'x'}";
    private static final String B = "{'id':'b','text':'y'}";
    private static final String C = "{'id':'c','text':'z'}";

    @TempDir
    Path folder;

    @Test
    void a_case_does_not_differ_from_itself() throws Exception {
        write("one", "r1", List.of(A, B), List.of(claim("1", "a", "Hanano", "near")));

        Difference difference = between("one", "one");

        assertThat(difference.changes()).isEmpty();
        assertThat(text(difference)).containsExactly("The two cases hold the same reports and the same 1 claim.");
    }

    @Test
    void what_came_and_what_went_is_told_with_its_claims() throws Exception {
        write(
                "one",
                "r1",
                List.of(A, B),
                List.of(claim("1", "a", "Hanano", "near"), claim("2", "b", "Sukkari", "near")));
        write("two", "r1", List.of(A, C), List.of(claim("3", "a", "Hanano", "near"), claim("4", "c", "Midan", "near")));

        Difference difference = between("one", "two");

        assertThat(difference.changes())
                .extracting(Change::subject, Change::kind, Change::id)
                .containsExactly(
                        tuple(Change.Subject.CLAIM, Change.Kind.GONE, "1"),
                        tuple(Change.Subject.CLAIM, Change.Kind.ADDED, "3"),
                        tuple(Change.Subject.REPORT, Change.Kind.GONE, "b"),
                        tuple(Change.Subject.CLAIM, Change.Kind.GONE, "2"),
                        tuple(Change.Subject.REPORT, Change.Kind.ADDED, "c"),
                        tuple(Change.Subject.CLAIM, Change.Kind.ADDED, "4"));
        assertThat(text(difference))
                .startsWith("Reports: 1 added, 1 gone, 0 changed. Claims: 2 added, 2 gone, 0 changed, 0 the same.")
                .containsSequence("Reports added (1)", "c")
                .containsSequence("Claims gone (2)", "1 killed \"died\" in a", "2 killed \"died\" in b");
    }

    @Test
    void a_changed_claim_names_the_slot_and_the_rule_that_did_it() throws Exception {
        write("one", "r1", List.of(A), List.of(claim("1", "a", "Hanano", "near"), claim("2", "a", "Midan", "near")));
        write("two", "r2", List.of(A), List.of(claim("1", "a", "Sukkari", "only"), claim("2", "a", "Midan", "only")));

        Difference difference = between("one", "two");

        assertThat(text(difference))
                .contains("Read by: r1 (stemma 1), then by r2 (stemma 1).", "Slots of claims that differ: place 2.")
                .containsSequence(
                        "Claims changed (2)",
                        "1 killed \"died\" in a",
                        "place: Hanano → Sukkari; rule: near → only",
                        "2 killed \"died\" in a",
                        "place: Midan, as before; rule: near → only");
        assertThat(difference.changes().stream().map(DifferenceJson::line))
                .first()
                .isEqualTo(json("{'what':'claim','change':'changed','id':'1','document':'a','type':'killed',"
                        + "'trigger':{'text':'died'},'slots':{'place':{'before':'Hanano','after':'Sukkari',"
                        + "'rules_before':['near'],'rules_after':['only']}}}"));
    }

    @Test
    void a_slot_that_was_filled_or_emptied_is_told_as_such() throws Exception {
        write("one", "r1", List.of(A, B), List.of());
        write("two", "r1", List.of("{'id':'a','text':'x'}", "{'id':'b','publisher':'Lookout','text':'y'}"), List.of());

        assertThat(text(between("one", "two")))
                .containsSequence(
                        "Reports changed (2)",
                        "a",
                        "publisher: Orontes → (not filled)",
                        "b, by Lookout",
                        "publisher: (not filled) → Lookout");
    }

    @Test
    void claims_that_only_have_another_revision_are_counted_and_not_listed() throws Exception {
        write("one", "r1", List.of(A), List.of(claim("1", "a", "Hanano", "near")));
        write("two", "r2", List.of(A), List.of(claim("1", "a", "Hanano", "near").replace("'rev'", "'other'")));

        Difference difference = between("one", "two");

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.revised()).isEqualTo(1);
        assertThat(text(difference).getFirst()).contains("0 changed, 1 revised");
    }

    @Test
    void long_lists_are_cut_and_say_how_to_see_all() throws Exception {
        write("one", "r1", List.of(), List.of());
        write("two", "r1", List.of(A, B, C), List.of());

        assertThat(new DifferenceText(JsonNode::asString, 1).rows(between("one", "two")))
                .extracting(DifferenceText.Row::words)
                .contains("a, by Orontes", "… and 2 more; --limit 3 shows all.")
                .doesNotContain("b");
    }

    @Test
    void claims_of_no_report_are_trouble() throws Exception {
        write("one", "r1", List.of(A), List.of(claim("1", "z", "Hanano", "near")));

        assertThatThrownBy(() -> between("one", "one"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("belongs to no report");
    }

    private Difference between(String before, String after) throws Exception {
        return Difference.between(CaseFolder.at(folder.resolve(before)), CaseFolder.at(folder.resolve(after)));
    }

    private static List<String> text(Difference difference) {
        return new DifferenceText(JsonNode::asString, 50)
                .rows(difference).stream().map(DifferenceText.Row::words).toList();
    }

    private static String claim(String id, String document, String place, String rule) {
        return ("{'id':'%s','revision':'%s','document':'%s','type':'killed','trigger':{'text':'died'},'place':'%s',"
                        + "'rule':['trigger: verb','place: %s'],'why':['place: %s']}")
                .formatted(id, "rev", document, place, rule, rule);
    }

    private void write(String name, String rules, List<String> reports, List<String> claims) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        Files.writeString(out.resolve("MANIFEST.json"), json("{'stemma':'1','rules':'" + rules + "'}"));
        Files.write(
                out.resolve("documents.jsonl"),
                reports.stream().map(DifferenceTest::json).toList());
        Files.write(
                out.resolve("ledger.jsonl"),
                claims.stream().map(DifferenceTest::json).toList());
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
