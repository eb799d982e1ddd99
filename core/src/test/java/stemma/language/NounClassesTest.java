package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class NounClassesTest {

    private static final NounClasses CLASSES = new NounClasses(new Lexicon(Map.of(
            "worker", "civilian",
            "aid worker", "relief",
            "one after the other", "time",
            "other", "people",
            "rebel", "force",
            "syrian", "authority",
            "moscow", "authority",
            "broken", "no class")));

    @ParameterizedTest
    @CsvSource({
        "rebels=rebel/NNS/root>0, rebels, FORCE",
        "aid/NN/compound>2 workers=worker/NNS/root>0, workers, RELIEF",
        "one/CD/dep>3 after/IN/case>3 the/DT/det>3 other/JJ/root>0, other, TIME",
        "the/DT/det>1 other/JJ/root>0, other, PEOPLE",
        "old/JJ/amod>2 workers=worker/NNS/root>0, workers, CIVILIAN",
        "Syrians/NNPS/root>0, Syrians, PEOPLE",
        "Moscows/NNP/root>0, Moscows, AUTHORITY",
        "Sami/NNP:PERSON/root>0, Sami, PERSON",
        "Ajnad/NNP:ORGANIZATION/root>0, Ajnad, AUTHORITY",
        "Nubl/NNP:LOCATION/root>0, Nubl, PLACE",
        "he/PRP/root>0, he, PEOPLE",
        "it/PRP/root>0, it, AUTHORITY",
        "tree/NN/root>0, tree, OTHER",
        "broken/NN/root>0, broken, OTHER",
    })
    void the_list_comes_before_names_and_a_phrase_before_a_word(String parse, String head, NounClass expected) {
        Sentence sentence = HandParsed.sentence(parse);

        assertThat(CLASSES.of(sentence, HandParsed.word(sentence, head), List.of()))
                .isEqualTo(expected);
    }

    @Test
    void what_the_places_hold_is_a_place_unless_it_is_listed() {
        Sentence sentence = HandParsed.sentence("Marea/NNP:PERSON/root>0 Moscow/NNP/dep>1");
        List<Span> places = List.of(sentence.span());

        assertThat(CLASSES.of(sentence, sentence.get(0), places)).isEqualTo(NounClass.PLACE);
        assertThat(CLASSES.of(sentence, sentence.get(1), places)).isEqualTo(NounClass.AUTHORITY);
    }

    @Test
    void every_class_has_its_label_and_only_persons_act() {
        assertThat(NounClass.values())
                .allSatisfy(c -> assertThat(NounClass.of(c.name().toLowerCase(java.util.Locale.ROOT)))
                        .contains(c));
        assertThat(NounClass.of("FORCE")).isEmpty();
        assertThat(Arrays.stream(NounClass.values()).filter(NounClass::isAnimate))
                .containsExactlyInAnyOrder(
                        NounClass.CIVILIAN,
                        NounClass.PEOPLE,
                        NounClass.FORCE,
                        NounClass.AUTHORITY,
                        NounClass.PERSON,
                        NounClass.MEDIA);
    }
}
