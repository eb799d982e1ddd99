package stemma.export.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.export.ChosenPlace;

class ChosenPlacesTest {

    private static final String LINE = """
            {"id":"c","place":[{"text":"Mill","start":1,"end":5,"states":[{"text":"held"}],"candidates":[{"id":"north","name":"Mill"},{"id":"south","name":"Mill"}]},{"text":"Aleppo","id":"aleppo"}],"rule":["type: frame"],"why":["type: words"]}""";

    @Test
    void a_chosen_place_stands_where_reading_would_have_put_it_with_rule_and_reason() {
        assertThat(ChosenPlaces.told(LINE, List.of(new ChosenPlace("Mill", "south", "a rule", "a reason"))))
                .isEqualTo("""
                        {"id":"c","place":[{"text":"Mill","start":1,"end":5,"id":"south","name":"Mill","states":[{"text":"held"}],"candidates":[{"id":"north","name":"Mill"},{"id":"south","name":"Mill"}]},{"text":"Aleppo","id":"aleppo"}],"rule":["type: frame","place “Mill”: a rule"],"why":["type: words","place “Mill”: a reason"]}""");
    }

    @Test
    void other_words_and_a_place_that_is_no_candidate_change_nothing() {
        assertThat(ChosenPlaces.told(LINE, List.of(new ChosenPlace("Bridge", "south", "a rule", "a reason"))))
                .isEqualTo(LINE);
        assertThat(ChosenPlaces.told(LINE, List.of(new ChosenPlace("Mill", "west", "a rule", "a reason"))))
                .isEqualTo(LINE);
    }
}
