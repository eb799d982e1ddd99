package stemma.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.extract.attribution.Statement.Kind;
import stemma.extract.attribution.Statement.Reference;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NeutralWords;
import stemma.language.Token;
import stemma.text.Span;

class SpeakersTest {

    private static final String TEXT = "a police source, the Mill Watch and Sami Nour; he it they source group council";

    private Speakers speakers = new Speakers(TEXT, NeutralWords.none());

    @BeforeEach
    void three_have_spoken() {
        speakers = new Speakers(TEXT, NeutralWords.none());
        speakers.note(says(speaker("police source", Kind.PERSON, Reference.NAMED)));
        speakers.note(says(speaker("Mill Watch", Kind.BODY, Reference.NAMED)));
        speakers.note(says(speaker("Sami Nour", Kind.PERSON, Reference.NAMED)));
    }

    @ParameterizedTest
    @CsvSource({
        "he, PERSON, PRONOUN, Sami Nour",
        "it, BODY, PRONOUN, Mill Watch",
        "they, PERSON, PRONOUN, Sami Nour",
        "source, PERSON, BACK, police source",
        "group, BODY, GROUP, Mill Watch",
        "council, BODY, BACK, council",
        "council, BODY, NAMED, council",
    })
    void words_that_point_back_mean_the_last_who_fits(String words, Kind kind, Reference reference, String meant) {
        assertThat(speakers.resolve(speaker(words, kind, reference))
                        .map(s -> s.span().in(TEXT)))
                .contains(meant);
    }

    @Test
    void the_reports_own_correspondent_is_nobody() {
        assertThat(speakers.resolve(speaker("council", Kind.PERSON, Reference.OWN)))
                .isEmpty();
    }

    @Test
    void a_pronoun_with_nobody_before_it_stays_as_it_is() {
        Speaker he = speaker("he", Kind.PERSON, Reference.PRONOUN);

        assertThat(new Speakers(TEXT, NeutralWords.none()).resolve(he)).contains(he);
        assertThat(new Speakers(TEXT, NeutralWords.none()).last()).isEmpty();
    }

    @Test
    void who_spoke_last_by_a_pronoun_is_whom_it_means() {
        speakers.note(says(speaker("it", Kind.BODY, Reference.PRONOUN)));

        assertThat(speakers.last().map(s -> s.span().in(TEXT))).contains("Mill Watch");
    }

    @Test
    void an_outlet_stays_in_the_chain_of_whoever_a_pronoun_means() {
        Speaker sami = speaker("Sami Nour", Kind.PERSON, Reference.NAMED);
        Speaker watch = speaker("Mill Watch", Kind.OUTLET, Reference.NAMED);
        speakers.note(new Statement(List.of(sami, watch), sami.head(), sami.span(), "test"));

        assertThat(speakers.passedOn(speaker("he", Kind.PERSON, Reference.PRONOUN)))
                .containsExactly(watch);
        assertThat(speakers.passedOn(sami)).isEmpty();
    }

    private static Statement says(Speaker speaker) {
        return new Statement(List.of(speaker), speaker.head(), speaker.span(), "test");
    }

    private static Speaker speaker(String words, Kind kind, Reference reference) {
        int at = TEXT.indexOf(words, reference == Reference.NAMED ? 0 : TEXT.indexOf(';'));
        Span span = new Span(at, at + words.length());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        Token head = new Token(0, span, last, last.toLowerCase(Locale.ROOT), "NN", "", -1, "root");
        return new Speaker(head, span, kind, reference);
    }
}
