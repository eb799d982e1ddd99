package stemma.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Bounds;
import stemma.language.Lexicon;
import stemma.resolve.quantity.CountedPhrase.Kind;
import stemma.resolve.quantity.numeral.QuantityWords;

/** The rules with lists of a made-up language; the lists of English are tested where they are kept. */
class QuantityResolverTest {

    private final QuantityResolver resolver = new QuantityResolver(new QuantityWords(
            list("tri", "number 3", "cent", "scale 100", "multaj", "vague 20 99"),
            list("duono", "part 50"),
            list("almenau", "floor"),
            list("au pli", "floor"),
            list("homoj", "thing person", "domoj", "thing building", "horoj", "measure day 24"),
            list("homo", "person"),
            list("unu", "article", "inkluzive", "part", "kaj", "and", "el", "of", "dum", "window"),
            list("ekde", "running")));

    @Test
    void a_number_a_hedge_and_a_noun_come_from_the_lists() {
        CountedPhrase phrase =
                resolve("venis/VB almenau/RB tri/CD cent/CD homoj/NNS").getFirst();
        assertThat(phrase.quantity().mention().text()).isEqualTo("almenau tri cent homoj");
        assertThat(phrase.quantity().bounds().low()).hasValue(300);
        assertThat(phrase.quantity().bounds().high()).isEmpty();
        assertThat(phrase.quantity().unit()).isEqualTo("person");
        assertThat(List.of(phrase.firstToken(), phrase.lastToken(), phrase.head()))
                .containsExactly(1, 4, 4);
    }

    @Test
    void a_noun_that_no_list_knows_is_its_own_unit() {
        assertThat(resolve("5/CD rokoj/NNS").getFirst().quantity().unit()).isEqualTo("rokoj");
    }

    @Test
    void a_subset_is_told_apart_and_kept_with_its_count() {
        List<CountedPhrase> phrases = resolve("9/CD homoj/NNS inkluzive/VBG unu/DT homo/NN");
        assertThat(phrases).extracting(CountedPhrase::kind).containsExactly(Kind.COUNT, Kind.SUBSET);
        assertThat(phrases.getFirst().quantity().subsets())
                .extracting(subset -> subset.who().text())
                .containsExactly("homo");
    }

    @Test
    void a_whole_is_told_apart_and_kept_with_its_part() {
        List<CountedPhrase> phrases = resolve("5/CD el/IN 12/CD domoj/NNS");
        assertThat(phrases).extracting(CountedPhrase::kind).containsExactly(Kind.COUNT, Kind.WHOLE);
        assertThat(phrases.getFirst().quantity().of())
                .hasValueSatisfying(whole -> assertThat(whole.value()).isEqualTo(12));
    }

    @Test
    void a_window_of_time_is_no_count_and_makes_the_others_a_flow() {
        List<CountedPhrase> phrases = resolve("5/CD domoj/NNS dum/IN 48/CD horoj/NNS");
        assertThat(phrases)
                .extracting(CountedPhrase::quantity)
                .extracting(Quantity::aspect)
                .containsExactly(Aspect.FLOW);
    }

    @Test
    void without_lists_digits_are_still_numbers() {
        Lexicon none = list();
        QuantityResolver bare = new QuantityResolver(new QuantityWords(none, none, none, none, none, none, none, none));
        List<CountedPhrase> phrases = bare.resolve("kun 24 .", Sentences.tagged("kun/IN 24/CD ./."));
        assertThat(phrases).hasSize(1);
        assertThat(phrases.getFirst().quantity().bounds()).isEqualTo(Bounds.exactly(24));
        assertThat(phrases.getFirst().quantity().unit()).isEmpty();
    }

    @Test
    void a_sentence_in_one_token_has_counts_that_point_at_it() {
        String text = "tri homoj";
        CountedPhrase phrase = resolver.resolve(text, Sentences.oneToken(text)).getFirst();
        assertThat(phrase.quantity().mention().text()).isEqualTo("tri homoj");
        assertThat(phrase.firstToken()).isEqualTo(phrase.lastToken()).isZero();
    }

    @Test
    void a_phrase_does_not_end_before_it_begins() {
        Quantity quantity = resolve("24/CD homoj/NNS").getFirst().quantity();
        assertThatThrownBy(() -> new CountedPhrase(quantity, 2, 1, 1, Kind.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2 to 1");
    }

    private List<CountedPhrase> resolve(String words) {
        return resolver.resolve(Sentences.text(words), Sentences.tagged(words));
    }

    private static Lexicon list(String... pairs) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Lexicon(values);
    }
}
