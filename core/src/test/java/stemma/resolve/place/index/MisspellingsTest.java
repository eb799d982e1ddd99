package stemma.resolve.place.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({
        "hanano,hannano,true",
        "hanano,hanao,true",
        "hanano,hananu,true",
        "hanano,hnaano,true",
        "hanano,hanano,false",
        "hanano,hanana'o,false",
        "hanano,nahano,false",
        "ab,a,true",
        "a,'',true",
        "ab,cd,false",
        "abcd,badc,false"
    })
    void tells_one_slip_from_none_and_from_two(String one, String other, boolean slip) {
        assertThat(Misspellings.isOneSlip(one, other)).isEqualTo(slip);
        assertThat(Misspellings.isOneSlip(other, one)).isEqualTo(slip);
    }

    @Test
    void finds_what_a_look_at_every_string_finds() {
        long seed = 20161122;
        Random random = new Random(seed);
        List<String> texts = IntStream.range(0, 3000)
                .mapToObj(i -> word(random, 4 + random.nextInt(4)))
                .toList();
        Misspellings misspellings = new Misspellings(texts, 5);
        for (int i = 0; i < 500; i++) {
            String asked = word(random, 4 + random.nextInt(4));
            int[] slow = IntStream.range(0, texts.size())
                    .filter(at -> texts.get(at).length() >= 5 && Misspellings.isOneSlip(asked, texts.get(at)))
                    .toArray();
            assertThat(misspellings.near(asked)).as("%s, seed %d", asked, seed).containsExactly(box(slow));
        }
    }

    private static Integer[] box(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }
}
