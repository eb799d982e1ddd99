package stemma.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.PlaceRef;
import stemma.text.Span;

class GazetteerTest {

    private final Gazetteer gazetteer = Places.gazetteer();

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("Shells fell on Aleppo and Homs.", List.of("Aleppo", "Homs")),
                Arguments.of("Shells fell on eastern Aleppo.", List.of("eastern Aleppo")),
                Arguments.of(
                        "Aid reached the eastern districts of Aleppo today.", List.of("eastern districts of Aleppo")),
                Arguments.of("Aleppo's markets were hit.", List.of("Aleppo")),
                Arguments.of("Aleppos markets were hit.", List.of("Aleppos")),
                Arguments.of(
                        "Units entered al-Sakhour, Alsakhour and As-Sakhour.",
                        List.of("al-Sakhour", "Alsakhour", "As-Sakhour")),
                Arguments.of("Units entered al Sakhur overnight.", List.of("al Sakhur")),
                Arguments.of("Units entered AlSakhuur and ElSakhur.", List.of("AlSakhuur", "ElSakhur")),
                Arguments.of("Units entered As Sakhur and Az Zahraa.", List.of("As Sakhur", "Az Zahraa")),
                Arguments.of("They left Sheikh Sa'id on foot.", List.of("Sheikh Sa'id")),
                Arguments.of("HOMS AND HAMA QUIET", List.of("HOMS", "HAMA")),
                Arguments.of("The US and U.S. officials spoke with us.", List.of("US", "U.S")),
                Arguments.of("قصف على حي الصاخور وحلب", List.of("الصاخور", "وحلب")),
                Arguments.of("Residents of Amin neighborhood fled.", List.of("Amin")),
                Arguments.of("Homs\nAleppo", List.of("Homs", "Aleppo")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void finds_names_in_sentences(String text, List<String> names) {
        assertThat(gazetteer.find(text, new Span(0, text.length())))
                .extracting(hit -> hit.span().in(text))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Most of them stayed.",
                "they were most afraid of homs in lower case",
                "Hamas said nothing.",
                "Amin spoke to reporters.",
                "Sakhouristan is no quarter.",
                "Ahrar al-Sham signed.",
                "He was as Sakh as ever, at home.",
                "As Sakhur said, nothing moved.",
                "Nothing Moves As Sakhur Waits"
            })
    void leaves_ordinary_words_alone(String text) {
        assertThat(gazetteer.find(text, new Span(0, text.length()))).isEmpty();
    }

    @Test
    void looks_at_the_given_part_only() {
        String text = "Aleppo, Homs, Hama";
        assertThat(gazetteer.find(text, new Span(8, 12)))
                .extracting(NameHit::span)
                .containsExactly(new Span(8, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "neighborhood of Sheikh Saeed, saeed",
        "the Sheikh Said neighborhood, saeed",
        "Sheikh Saied area, saeed",
        "Aleppo city, city",
        "Aleppo governorate, gov",
        "the city of Homs, homs",
        "western part of Sheikh Saeed, saeed/western",
        "Sheikh Saeed's north-eastern part, saeed/northeastern",
        "Northern Homs, homs/northern"
    })
    void looks_names_up_with_the_words_around_them(String words, String id) {
        assertThat(gazetteer.lookup(words)).extracting(PlaceRef::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"neighborhoods of Homs", "Atlantis", "western part", "city", "the area", "''"})
    void does_not_know_what_is_no_name(String words) {
        assertThat(gazetteer.lookup(words)).isEmpty();
    }

    @Test
    void gives_the_part_of_a_place_by_its_id() {
        PlaceRef part = gazetteer.get("saeed/western").orElseThrow();
        assertThat(part.name()).isEqualTo("western Sheikh Saeed");
        assertThat(part.within()).startsWith("saeed", "city");
        assertThat(part.longitude()).isLessThan(37.156);
        assertThat(part.latitude()).isEqualTo(36.165);
        assertThat(gazetteer.get("nowhere/western")).isEmpty();
    }

    @Test
    void refuses_an_id_that_is_given_twice() {
        GazetteerEntry homs = new GazetteerEntry(gazetteer.get("homs").orElseThrow(), List.of(), OptionalLong.empty());
        GazetteerWords none =
                new GazetteerWords(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of(), List.of());
        assertThatThrownBy(() -> new Gazetteer(List.of(homs, homs), none, "syria"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("homs twice");
    }
}
