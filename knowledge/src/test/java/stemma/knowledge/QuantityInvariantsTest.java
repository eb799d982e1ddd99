package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Bounds;
import stemma.language.Sentence;
import stemma.resolve.quantity.CountedPhrase;
import stemma.resolve.quantity.QuantityResolver;
import stemma.resolve.quantity.numeral.QuantityWords;

/** What holds for every sentence, tried on salads of the words that the lists know, with signs in between. */
class QuantityInvariantsTest {

    private static final QuantityWords LISTS = Numbers.english();
    private static final List<String> SALAD = salad();
    private static final int SENTENCES = 150;
    private static final int LONGEST = 25;

    private final QuantityResolver resolver = new QuantityResolver(LISTS);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_count_of_a_salad_is_sound(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SENTENCES; i++) {
            String text = sentence(random);
            Sentence sentence =
                    Tagged.sentence(text, random.nextBoolean() ? Tagged.Hyphens.KEPT : Tagged.Hyphens.SPLIT);
            List<CountedPhrase> phrases = resolver.resolve(text, sentence);
            assertThat(phrases).as("seed %d: %s", seed, text).allSatisfy(phrase -> isSound(text, sentence, phrase));
            assertThat(phrases)
                    .as("seed %d, in order and apart: %s", seed, text)
                    .isSortedAccordingTo((a, b) -> start(a) - start(b));
            for (int n = 1; n < phrases.size(); n++) {
                assertThat(start(phrases.get(n)))
                        .as("seed %d, apart: %s", seed, text)
                        .isGreaterThanOrEqualTo(
                                phrases.get(n - 1).quantity().mention().span().end());
            }
            assertThat(resolver.resolve(text, sentence)).isEqualTo(phrases);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static int start(CountedPhrase phrase) {
        return phrase.quantity().mention().span().start();
    }

    private static void isSound(String text, Sentence sentence, CountedPhrase phrase) {
        Quantity quantity = phrase.quantity();
        assertThat(quantity.mention().text())
                .isEqualTo(quantity.mention().span().in(text))
                .isNotBlank();
        assertThat(sentence.span(phrase.firstToken(), phrase.lastToken())
                        .contains(quantity.mention().span()))
                .isTrue();
        assertThat(phrase.head()).isBetween(0, sentence.size() - 1);
        isOrdered(quantity.bounds());
        quantity.subsets().forEach(part -> isOrdered(part.bounds()));
        assertThat(quantity.bounds().equals(Bounds.none()))
                .isEqualTo(!quantity.readings().isEmpty());
    }

    private static void isOrdered(Bounds b) {
        double low = b.low().orElse(0);
        double high = b.high().orElse(Double.POSITIVE_INFINITY);
        assertThat(low).isBetween(0.0, high);
        assertThat(b.softLow().orElse(low)).isLessThanOrEqualTo(b.softHigh().orElse(high));
        assertThat(b.softLow().orElse(low)).isLessThanOrEqualTo(high);
        assertThat(b.softHigh().orElse(high)).isGreaterThanOrEqualTo(low);
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < words; i++) {
            String word = SALAD.get(random.nextInt(SALAD.size()));
            boolean capital = random.nextInt(8) == 0;
            text.append(capital ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word);
            text.append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString().strip().isEmpty() ? "." : text.toString();
    }

    private static List<String> salad() {
        List<String> salad = new ArrayList<>();
        List.of(
                        LISTS.numerals(),
                        LISTS.shares(),
                        LISTS.before(),
                        LISTS.after(),
                        LISTS.units(),
                        LISTS.cues(),
                        LISTS.aspects())
                .forEach(list -> list.asMap().keySet().stream().sorted().forEach(salad::add));
        for (int i = 0; i < 60; i++) {
            salad.addAll(List.of("-", ",", ".", "/", "\"", "’", "𝟘", "ي"));
            salad.addAll(List.of(
                    "7", "24", "2016", "18,000", "2,00", "000", "1.5", "15.04.2017", "05", "99999999999999999999"));
            salad.addAll(
                    List.of("one", "two", "hundred", "thousand", "dozens", "of", "people", "a", "and", "to", "more"));
        }
        return List.copyOf(salad);
    }
}
