package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.Golden;
import stemma.fakes.Terminal;

/** Cards over a case whose claims were made by hand: {@code cite/ledger.jsonl}. */
class CiteCommandTest {

    private static final String FOLDER = "/stemma/app/cli/cite/";
    private static final String UNSIGNED = "a1b1000000000001";
    private static final String VAGUE = "a3b3000000000001";

    @TempDir
    Path theCase;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of("documents.jsonl", "ledger.jsonl", "MANIFEST.json")) {
            Files.writeString(theCase.resolve(file), Golden.file(FOLDER + file));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a1b1000000000001, text, unsigned.txt",
        "a2b2000000000001, text, comment.txt",
        "a3b3000000000001, text, vague.txt",
        "a3b3000000000002, text, direct.txt",
        "a4b4000000000001, text, joint.txt",
        "a2b2000000000001, markdown, comment.md",
        "a3b3000000000001, json, vague.json",
    })
    void a_card_reads_as_the_golden_one(String id, String format, String golden) {
        assertThat(terminal.run("cite", theCase, id, "--format", format)).isZero();

        assertThat(terminal.out()).isEqualTo(Golden.file(FOLDER + golden));
    }

    @Test
    void a_number_in_an_unsigned_post_says_all_that_is_missing() {
        terminal.run("cite", theCase, UNSIGNED.substring(0, 4));

        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("killing* 24 innocent people in shelling")
                .contains("24 people (“innocent people”) were killed by “gangs”")
                .contains("origins: unknown (the report's own voice, which names nobody)")
                .contains("camps: unknown")
                .contains("one report, no named origin, publisher not known, undated, the report undated too,"
                        + " no place named, no quarter named, civilians or fighters not told,"
                        + " victims' names not given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cite", "explain"})
    void a_number_against_its_parts_is_told(String command) throws IOException {
        String says = "20 + 4 = 24: the parts that the report tells make the number";
        String ledger = Files.readString(theCase.resolve("ledger.jsonl"));
        Files.writeString(
                theCase.resolve("ledger.jsonl"),
                ledger.replace(
                        "{\"id\":\"" + UNSIGNED + "\",",
                        "{\"id\":\"" + UNSIGNED + "\",\"sum\":{\"verdict\":\"holds\",\"says\":\"" + says + "\"},"));

        terminal.run(command, theCase, UNSIGNED);

        assertThat(terminal.out().replaceAll("\\s+", " ")).contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void dozens_is_never_a_digit(String format) {
        for (String id : List.of(VAGUE, "a2b2000000000001", "a4b4000000000002")) {
            terminal.run("cite", theCase, id, "--format", format);

            assertThat(terminal.out()).contains("Dozens of people").doesNotContain("99");
        }
        terminal.run("cite", theCase, VAGUE, "--format", format);
        assertThat(terminal.out().replaceAll("killed 24 people|24 innocent people", ""))
                .doesNotContain("24");
    }

    @Test
    void another_town_on_the_same_day_is_no_look_alike() {
        terminal.run("cite", theCase, "a2b2");

        assertThat(terminal.out()).contains("a4b4000000000001").doesNotContain("Homs");
    }

    @Test
    void the_reader_who_commented_is_not_named() {
        terminal.run("cite", theCase, "a2b2");

        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("a reader's comment below a report of Levant Lookout")
                .doesNotContain("Layla");
    }

    @Test
    void an_unknown_id_is_told_in_one_sentence_with_the_nearest_ids() {
        assertThat(terminal.run("cite", theCase, "a2b7")).isEqualTo(2);

        assertThat(terminal.err())
                .isEqualTo(
                        "No claim of this case has the id 'a2b7'; the nearest are a2b2000000000001, a1b1000000000001,"
                                + " a3b3000000000001; 'stemma show claims CASE' lists all.\n");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a1b, too short",
        "a3b3, 2 claims have ids that start with 'a3b3'",
        "wire.txt, is a report; 'cite' takes the id of a claim",
    })
    void an_id_that_names_no_one_claim_is_told_with_exit_code_2(String id, String told) {
        assertThat(terminal.run("cite", theCase, id)).isEqualTo(2);

        assertThat(terminal.err()).contains(told).hasLineCount(1);
    }
}
