package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.claim.ClaimType;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

class ClaimIdsTest {

    private static final Span TRIGGER = new Span(2, 5);

    private static Document report(String id, String text) {
        return new Document(
                id,
                new Document.Input(List.of("a.txt"), "", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
    }

    private static String id(Document report, ClaimType type, Span trigger) {
        return new ClaimIds(report).next(type, trigger);
    }

    @Test
    void the_same_claim_of_the_same_report_keeps_its_id() {
        assertThat(id(report("r", "they fled"), ClaimType.WITHDREW, TRIGGER))
                .isEqualTo(id(report("r", "they fled"), ClaimType.WITHDREW, TRIGGER))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void report_text_type_and_trigger_each_change_it() {
        Document report = report("r", "they fled");

        assertThat(List.of(
                        id(report, ClaimType.WITHDREW, TRIGGER),
                        id(report, ClaimType.DISPLACED, TRIGGER),
                        id(report, ClaimType.WITHDREW, new Span(2, 6)),
                        id(report("other", "they fled"), ClaimType.WITHDREW, TRIGGER),
                        id(report("r", "they ran"), ClaimType.WITHDREW, TRIGGER)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_second_claim_of_one_type_on_one_trigger_gets_the_next_ordinal() {
        ClaimIds ids = new ClaimIds(report("r", "they fled"));
        String first = ids.next(ClaimType.WITHDREW, TRIGGER);

        assertThat(ids.next(ClaimType.WITHDREW, TRIGGER)).isNotEqualTo(first);
        assertThat(first).isEqualTo(id(report("r", "they fled"), ClaimType.WITHDREW, TRIGGER));
    }
}
