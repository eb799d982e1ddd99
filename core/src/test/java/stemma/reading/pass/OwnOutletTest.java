package stemma.reading.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.extract.attribution.Statement;
import stemma.language.Token;
import stemma.text.Publisher;
import stemma.text.Span;

class OwnOutletTest {

    @ParameterizedTest
    @CsvSource({
        "Northern Press Agency (NPA), NPA",
        "Northern Press Agency (NPA), NPA's",
        "Northern Press Agency, NPA",
        "Dawn, Dawn newspaper",
        "Dawn News, NEWS",
    })
    void an_outlet_that_passes_words_on_is_known_by_each_of_its_names(String publisher, String words) {
        assertThat(outlet(publisher, words).is(speaker(words), List.of("a nurse")))
                .isTrue();
        assertThat(outlet(publisher, words).is(speaker(words), List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Dawn News, Dawn News correspondent",
        "Dawn News, Dawn News' reporters",
        "Dawn News, our correspondent",
        "Dawn News, our own reporter",
        "Northern Press Agency (NPA), Northern Press Agency",
        "NPA, NPA news agency",
    })
    void its_staff_and_it_as_an_agency_are_never_a_source(String publisher, String words) {
        assertThat(outlet(publisher, words).is(speaker(words), List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dawn News, Dusk News",
        "NPA, a nurse",
        "Dawn News, Dusk News correspondent",
        "Dawn News, Dawn News readers"
    })
    void others_are_sources(String publisher, String words) {
        assertThat(outlet(publisher, words).is(speaker(words), List.of("a nurse")))
                .isFalse();
    }

    @Test
    void a_report_without_a_publisher_has_staff_all_the_same() {
        assertThat(new OwnOutlet("our correspondent", Optional.empty()).is(speaker("our correspondent"), List.of()))
                .isTrue();
        assertThat(new OwnOutlet("NPA", Optional.empty()).is(speaker("NPA"), List.of("a nurse")))
                .isFalse();
    }

    private static OwnOutlet outlet(String publisher, String words) {
        return new OwnOutlet(words, Optional.of(new Publisher(publisher)));
    }

    private static Statement.Speaker speaker(String words) {
        Span span = new Span(0, words.length());
        Token head = new Token(0, span, words, words, "NNP", "", -1, "root");
        return new Statement.Speaker(head, span, Statement.Kind.BODY, Statement.Reference.NAMED);
    }
}
