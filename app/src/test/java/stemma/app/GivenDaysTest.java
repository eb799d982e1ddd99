package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.fakes.Terminal;

/** {@code build --published FILE=DAY}. */
class GivenDaysTest {

    @TempDir
    Path folder;

    private final Terminal terminal = Terminal.readingFiles();
    private Path reports = Path.of("");
    private Path theCase = Path.of("");

    @BeforeEach
    void reports() throws IOException {
        reports = folder.resolve("reports");
        Files.createDirectories(reports.resolve("deep"));
        Files.writeString(reports.resolve("a.txt"), "KILLED in Sukkari on 2016-11-29, said Medics.");
        Files.writeString(reports.resolve("deep/b.txt"), "The army CAPTURED a mill in Hanano, said Residents.");
        theCase = folder.resolve("case");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt                 | --published takes FILE=DAY, such as report.txt=2016-11-28; 'a.txt' is none.
            a.txt=                | --published takes FILE=DAY, such as report.txt=2016-11-28; 'a.txt=' is none.
            =2016-11-28           | --published takes FILE=DAY, such as report.txt=2016-11-28; '=2016-11-28' is none.
            a.txt=2016-02-30      | --published gives a.txt the day '2016-02-30', which is none. Write a day
            a.txt=28 November     | --published gives a.txt the day '28 November', which is none. Write a day
            c.txt=2016-11-28      | --published: no file that is read is called "c.txt". Write its path in the folder given, or its name.
            """)
    void what_is_no_pair_no_day_or_no_file_stops_the_build_with_one_sentence(String pair, String sentence) {
        assertThat(terminal.run("build", reports, "-o", theCase, "--published", pair))
                .isEqualTo(2);
        assertThat(terminal.err().replaceAll("\\s+", " ")).startsWith(sentence);
        assertThat(theCase.resolve("MANIFEST.json")).doesNotExist();
    }

    @Test
    void a_file_is_given_one_day_only() {
        assertThat(terminal.run(
                        "build",
                        reports,
                        "-o",
                        theCase,
                        "--published",
                        "a.txt=2016-11-28",
                        "--published",
                        "a.txt=2016-11-29"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("names a.txt twice");
    }

    @Test
    void a_given_day_is_evidence_of_its_own_kind_stands_in_the_manifest_and_is_noticed_by_the_next_build()
            throws IOException {
        assertThat(terminal.run("build", reports, "-o", theCase)).isZero();
        assertThat(terminal.run("build", reports, "-o", theCase, "--published", "b.txt=2016-11-28"))
                .isZero();

        assertThat(Files.readString(theCase.resolve("documents.jsonl")))
                .contains("\"what\":\"given by the user (--published 2016-11-28)\",\"strength\":\"given\"");
        assertThat(Files.readString(theCase.resolve("MANIFEST.json")))
                .contains("\"published\" : {", "\"b.txt\" : \"2016-11-28\"");
        assertThat(terminal.run("build", reports, "-o", theCase, "--published", "b.txt=2016-11-29"))
                .isZero();
        assertThat(Files.readString(theCase.resolve("documents.jsonl"))).contains("\"earliest\":\"2016-11-29\"");
        assertThat(terminal.run("build", reports, "-o", theCase)).isZero();
        assertThat(Files.readString(theCase.resolve("documents.jsonl"))).doesNotContain("given by the user");
    }
}
