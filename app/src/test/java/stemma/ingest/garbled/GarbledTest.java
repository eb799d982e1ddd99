package stemma.ingest.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.fakes.Samples;
import stemma.text.Finding;

class GarbledTest {

    @Test
    void the_first_garbled_report_of_a_file_is_named_and_the_others_are_counted() {
        Garbled garbled = new Garbled();
        garbled.look(Samples.report("sound", "The Paper", "2016-11-28", "It’s sound."));
        garbled.look(Samples.report("rows.jsonl:1", "The Paper", "2016-11-28", "Itâ€™s the mayorâ€™s."));
        garbled.look(Samples.report("rows.jsonl:2", "The Paper", "2016-11-28", "Itâ€™s the cityâ€™s."));
        assertThat(garbled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.where()).endsWith("rows.jsonl:1");
            assertThat(finding.what()).contains("offset 2", "“â€™”", "“’”", "has 1 more such report");
        });
    }

    @Test
    void sound_reports_are_no_finding() {
        Garbled garbled = new Garbled();
        garbled.look(Samples.report("sound", "The Paper", "2016-11-28", "It’s sound."));
        assertThat(garbled.findings()).extracting(Finding::where).isEmpty();
    }
}
