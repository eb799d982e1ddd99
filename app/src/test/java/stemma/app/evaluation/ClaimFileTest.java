package stemma.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.evaluate.Extent;
import stemma.evaluate.ScoredClaim;
import stemma.evaluate.ScoredClaim.Amount;
import stemma.evaluate.ScoredClaim.Days;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;
import stemma.evaluate.SlotText;

class ClaimFileTest {

    private static final String BARE = """
            {"document": "a", "type": "killed", "trigger": {"start": 3, "end": 9, "text": "killed"}}""";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_full_record_is_read_slot_by_slot() throws Exception {
        ScoredClaim claim = only("""
                {"document": "a", "type": "killed", "zone": "body", "factuality": "future", "voice": {"kind": "narrator"}, \
                "sentence": {"start": 0, "end": 20}, "trigger": {"start": 3, "end": 9, "text": "killed"}, \
                "agent": [{"text": "x", "start": 1, "end": 2}], "patient": [{"text": "y"}], \
                "place": [{"text": "p", "start": 4, "end": null}], "place_from": [{"text": "f"}], \
                "place_to": [{"text": "t"}], "sources": [{"text": "s"}, {"text": "o"}], \
                "time": {"text": "now", "earliest": null, "latest": "2016-10-03"}, \
                "quantity": {"low": 3, "high": 4.5, "unit": "person"}, "means": "shelling", "status": null}""");

        assertThat(claim.anchor().sentence()).contains(new Extent(0, 20));
        assertThat(claim.factuality()).contains("future");
        assertThat(claim.roles())
                .isEqualTo(new Roles(
                        List.of(SlotText.of("x", 1, 2)),
                        List.of(SlotText.of("y")),
                        List.of(SlotText.of("p")),
                        List.of(SlotText.of("f")),
                        List.of(SlotText.of("t")),
                        List.of(SlotText.of("s"), SlotText.of("o"))));
        assertThat(claim.values())
                .isEqualTo(new Values(
                        Optional.of(new Days(Optional.empty(), Optional.of("2016-10-03"))),
                        Optional.of(new Amount(OptionalDouble.of(3), OptionalDouble.of(4.5), Optional.of("person"))),
                        Optional.of("shelling"),
                        Optional.empty()));
    }

    @Test
    void left_out_null_and_empty_list_are_the_same_empty_slot() throws Exception {
        ScoredClaim leftOut = only(BARE);
        String rest = BARE.substring(0, BARE.length() - 1);

        for (String empty : List.of("null", "[]")) {
            assertThat(only(rest
                            + ", \"agent\": %1$s, \"time\": %1$s, \"quantity\": %1$s, \"means\": %1$s}"
                                    .formatted(empty)))
                    .isEqualTo(leftOut);
        }
    }

    @Test
    void empty_lines_count_for_nothing_and_every_line_end_will_do() throws Exception {
        assertThat(read("\n" + BARE + "\r\n  \r\n" + BARE + "\r" + BARE)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | column 1 is not JSON",
                "{} {} | is not JSON",
                "[1, 2] | the line holds [1,2], and must hold one JSON object",
                "{\"type\": \"killed\"} | \"document\" is missing, and must be a text",
                "{\"document\": 7} | \"document\" is 7, and must be a text",
                "{\"document\": \"a\", \"type\": \"killed\"} | \"trigger\" is missing, and must be an object",
            })
    void a_line_that_is_no_record_is_named_with_what_is_expected(String line, String expected) {
        assertThatThrownBy(() -> read(BARE + "\n\n" + line + "\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(folder.resolve("claims.jsonl") + ":3: no claim record: ")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"trigger\": {\"start\": 3, \"end\": 9} | \"trigger.text\" is missing, and must be a text",
                "\"trigger\": {\"text\": \"x\", \"end\": 9} | \"trigger.start\" is missing, and must be a whole number",
                "\"trigger\": {\"text\": \"x\", \"start\": 1} | \"trigger.end\" is missing, and must be a whole number",
                "\"trigger\": {\"text\": \"x\", \"start\": 1.5, \"end\": 9} | \"trigger.start\" is 1.5, and must be a whole",
                "\"trigger\": {\"text\": \"x\", \"start\": 9, \"end\": 3} | \"trigger.start\" is 9 and \"trigger.end\" is 3;",
                "\"agent\": \"army\" | \"agent\" is \"army\", and must be a list",
                "\"agent\": [\"army\"] | \"agent[0]\" is \"army\", and must be an object with a \"text\"",
                "\"place\": [{\"text\": \"x\"}, {}] | \"place[1].text\" is missing, and must be a text",
                "\"sources\": [{\"text\": \"x\", \"start\": true}] | \"sources[0].start\" is true, and must be a whole",
                "\"quantity\": {\"low\": \"five\"} | \"quantity.low\" is \"five\", and must be a number or null",
                "\"quantity\": {\"high\": true} | \"quantity.high\" is true, and must be a number or null",
                "\"quantity\": {\"low\": 1e999} | \"quantity.low\" is",
                "\"quantity\": {\"low\": NaN} | is not JSON",
                "\"quantity\": 5 | \"quantity\" is 5, and must be an object",
                "\"time\": {\"latest\": 2016} | \"time.latest\" is 2016, and must be a text",
                "\"means\": {} | \"means\" is {}, and must be a text",
            })
    void a_slot_of_another_form_is_named_with_what_is_expected(String slot, String expected) {
        String record = BARE.substring(0, BARE.length() - 1) + ", " + slot + "}";

        assertThatThrownBy(() -> read(record))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(folder.resolve("claims.jsonl") + ":1: no claim record: ")
                .hasMessageContaining(expected);
    }

    @Test
    void a_file_that_is_not_utf8_is_named() throws Exception {
        Path file = Files.write(folder.resolve("claims.jsonl"), BARE.getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> ClaimFile.read(file)).hasMessageContaining("it is not UTF-8 text");
    }

    @Test
    void a_folder_means_its_ledger() throws Exception {
        Files.writeString(folder.resolve("ledger.jsonl"), BARE);

        assertThat(ClaimFile.read(folder)).hasSize(1);
    }

    @Test
    void a_folder_without_a_ledger_is_named() {
        assertThatThrownBy(() -> ClaimFile.read(folder))
                .hasMessage(
                        folder + ": this folder holds no ledger.jsonl; name a case folder or a file of claim records");
    }

    private ScoredClaim only(String record) throws Exception {
        List<ScoredClaim> claims = read(record);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private List<ScoredClaim> read(String content) throws IOException, UnreadableInputException {
        return ClaimFile.read(Files.writeString(folder.resolve("claims.jsonl"), content));
    }
}
