package stemma.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.text.Finding;

class UnreadTest {

    @Test
    void each_language_is_told_once_with_its_reports() {
        assertThat(Unread.findings(Map.of("tr", List.of("t.txt"), "ar", List.of("a.txt", "b.txt"))))
                .extracting(Finding::sentence)
                .containsExactly(
                        "a.txt, b.txt: the reports are in Arabic (ar), which is not read yet; they are kept and make no claims."
                                + " Add translations as reports of their own, if there are any.",
                        "t.txt: the report is in Turkish (tr), which is not read yet; it is kept and makes no claims."
                                + " Add a translation as a report of its own, if there is one.");
    }

    @Test
    void of_many_some_are_named_and_the_rest_counted() {
        List<String> ids = IntStream.range(0, 25).mapToObj(i -> "r" + i).toList();
        assertThat(Unread.findings(Map.of("ar", ids)).getFirst().where()).endsWith("r18, r19 and 5 more");
    }
}
