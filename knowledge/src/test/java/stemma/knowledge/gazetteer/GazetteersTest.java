package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.PlaceRef;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.pass.PlacePasses;
import stemma.text.Span;

class GazetteersTest {

    private final Gazetteer gazetteer = Gazetteers.standard();
    private final PlaceResolver resolver = new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Masaken Hanano              | aleppo/hanano",
                "Masakin Hananu              | aleppo/hanano",
                "Hanano Residences           | aleppo/hanano",
                "مساكن هنانو                 | aleppo/hanano",
                "Bustan al-Kaser             | aleppo/bustan-al-qaser",
                "Boustan el-Qasr             | aleppo/bustan-al-qaser",
                "Sheikh Sa'id                | aleppo/sheikh-saeed",
                "Shaykh Saeed neighbourhood  | aleppo/sheikh-saeed",
                "Sheikh Maksud               | aleppo/sheikh-maqsoud",
                "Karm ad-Da'ada'a            | aleppo/karm-ad-daadaa",
                "Karam al-Daadaa             | aleppo/karm-ad-daadaa",
                "Alsaliheen                  | aleppo/salheen",
                "Bab Alnairab                | aleppo/bab-al-nayrab",
                "Salahaddin district         | aleppo/salah-ad-deen",
                "al-Zibdiyah                 | aleppo/zebdiyeh",
                "Seif al-Dowla               | aleppo/sayf-ad-dauleh",
                "district of al-Kalaseh      | aleppo/kallaseh",
                "Assukkari                   | aleppo/sukkari",
                "Leramoun                    | aleppo/belleramoon",
                "Ramosah                     | aleppo/ramouseh",
                "Jebel Badro                 | aleppo/jabal-badro",
                "1070 apartments             | aleppo/1070-apartments",
                "western part of the Sheikh Saeed neighborhood | aleppo/sheikh-saeed/western",
                "East Aleppo                 | aleppo/eastern",
                "eastern parts of Aleppo     | aleppo/eastern",
                "Aleppo city's eastern neighborhoods | aleppo/eastern",
                "western countryside of Aleppo | aleppo-countryside/western",
                "west of Aleppo              | aleppo-countryside/western",
                "outside Aleppo              | aleppo/outskirts",
                "Old City of Aleppo          | aleppo/old-city",
                "Damascus Countryside        | rural-damascus-governorate",
                "Idlib province              | idlib-governorate",
                "Aleppo                      | aleppo",
                "Fu'ah                       | foua",
                "Kafarya                     | kefraya",
                "Khan Tuman                  | khan-touman",
                "al-Rashideen area           | rashidin",
                "Castello Road               | castello-road",
                "Handarat camp               | handarat-camp",
                "Hadar village               | hadar",
                "al Baab                     | al-bab",
                "Teheran                     | iran/tehran",
                "Britain                     | united-kingdom"
            })
    void resolves_what_reports_write(String words, String id) {
        assertThat(resolver.resolveAll(List.of(words)).decision(0))
                .map(PlaceDecision::place)
                .map(PlaceRef::id)
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "industrial area",
        "neighborhoods of Aleppo",
        "the city",
        "different parts of the city",
        "eastern outskirts",
        "the eastern neighborhood",
        "areas of Aleppo",
        "Shiite villages"
    })
    void leaves_vague_places_unresolved(String words) {
        assertThat(resolver.resolveAll(List.of("Aleppo", words)).decision(1)).isEmpty();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "Buses from Fua and Kefraya waited at Rashidin, west of Aleppo.",
                        List.of("foua", "kefraya", "rashidin", "aleppo-countryside/western")),
                Arguments.of(
                        "The army took Masakin Hanano; fighters still hold al-Sakhur and Bustan al-Kaser.",
                        List.of("aleppo/hanano", "aleppo/sakhour", "aleppo/bustan-al-qaser")),
                Arguments.of(
                        "Rockets hit al-Midan and Nile Street in western Aleppo, SANA said.",
                        List.of("aleppo/midan", "aleppo/nile-street", "aleppo/western")),
                Arguments.of("انسحب المقاتلون من حي بستان القصر في حلب", List.of("aleppo/bustan-al-qaser", "aleppo")),
                Arguments.of(
                        "Most Syrian fighters of Ahrar al-Sham left. Abbas and Amin stayed; a hit came in March.",
                        List.of()),
                Arguments.of(
                        "Talks between Moscow and Washington failed.",
                        List.of("russia/moscow", "united-states/washington-d-c")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aleppo         | eastern parts of the city        | aleppo/eastern",
                "al-Sakhour     | the eastern quarters             | aleppo/eastern",
                "Khan Touman    | eastern quarters                 | -",
                "Homs           | Western half of the city         | homs/western",
                "Syria          | the western districts            | -",
                "Homs           | western part of ruined Syrian city of Hama | hama/western",
                "Ramousah bus garage | the bus garage              | aleppo/ramousah-garage",
                "Ramousah bus garage | the garage                  | -",
                "Homs           | Syria's second city              | aleppo"
            })
    void words_that_name_no_place_lie_where_the_names_before_them_do(String before, String words, String id) {
        assertThat(ids(before, words)).last().isEqualTo(id.equals("-") ? "" : id);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void finds_places_in_sentences(String text, List<String> ids) {
        assertThat(gazetteer.find(text, new Span(0, text.length())))
                .extracting(hit -> hit.candidates().getFirst().id())
                .isEqualTo(ids);
    }

    @Test
    void tells_towns_of_one_name_apart_by_what_is_named_beside_them() {
        assertThat(ids("Nubl", "al-Zahraa")).containsExactly("nubl", "zahraa-nubl");
        assertThat(ids("Nubl", "al-Zahraa", "Aleppo")).contains("zahraa-nubl");
        assertThat(ids("al-Zahraa", "Homs")).containsExactly("homs/zahra", "homs");
        assertThat(ids("Aleppo", "Moscow", "al-Zahraa")).containsExactly("aleppo", "russia/moscow", "aleppo/zahra");
    }

    private List<String> ids(String... names) {
        return resolver.resolveAll(List.of(names)).decisions().stream()
                .map(decision -> decision.map(d -> d.place().id()).orElse(""))
                .toList();
    }

    @Test
    void every_place_has_parents_that_exist_and_lies_near_the_nearest() {
        for (var entry : Gazetteers.entries()) {
            PlaceRef place = entry.place();
            assertThat(place.within())
                    .as(place.id())
                    .allMatch(id -> gazetteer.get(id).isPresent());
            if (!place.within().isEmpty() && place.within().contains("syria")) {
                PlaceRef parent = gazetteer.get(place.within().getFirst()).orElseThrow();
                double degrees =
                        Math.hypot(place.latitude() - parent.latitude(), place.longitude() - parent.longitude());
                assertThat(degrees)
                        .as(place.id() + " in " + parent.id())
                        .isLessThan(0.2 + 1.5 * parent.radiusKm() / 85);
            }
        }
    }

    @Test
    void every_outline_belongs_to_a_place() {
        Matcher ids = Pattern.compile("\"id\":\"([^\"]+)\",\"properties\"").matcher(Gazetteers.aleppoOutlines());
        List<String> outlined = ids.results().map(result -> result.group(1)).toList();
        assertThat(outlined)
                .hasSizeGreaterThan(110)
                .allMatch(id -> gazetteer.get(id).isPresent());
    }
}
