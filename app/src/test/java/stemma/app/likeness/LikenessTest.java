package stemma.app.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.app.told.TellingOf.at;
import static stemma.app.told.TellingOf.claim;
import static stemma.app.told.TellingOf.count;
import static stemma.app.told.TellingOf.counting;
import static stemma.app.told.TellingOf.killed;
import static stemma.app.told.TellingOf.on;
import static stemma.app.told.TellingOf.place;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.app.told.Told;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;

class LikenessTest {

    private static final Told ONE =
            counting(on(at(killed("1"), place("midan", "aleppo")), "2016-11-26", "2016-11-26"), count("two", 2, 2));

    @Test
    void a_claim_is_not_like_itself_nor_like_one_of_another_group() {
        assertThat(Likeness.between(ONE, ONE)).isEmpty();
        assertThat(Likeness.between(ONE, claim("2", ClaimType.AGREEMENT, Factuality.ASSERTED)))
                .isEmpty();
    }

    @Test
    void places_apart_and_days_apart_make_no_look_alike() {
        assertThat(Likeness.between(ONE, at(killed("2"), place("homs", "syria"))))
                .isEmpty();
        assertThat(Likeness.between(ONE, on(killed("2"), "2016-11-27", "2016-11-28")))
                .isEmpty();
    }

    @Test
    void each_part_that_differs_is_named() {
        Told other = counting(
                on(at(killed("2"), place("aleppo", "syria")), "2016-11-20", "2016-11-27"),
                count("48 people", 48, 48, Quantity.Mark.JOINT));

        LookAlike alike = Likeness.between(ONE, other).orElseThrow();

        assertThat(alike.differences())
                .extracting(LookAlike.Difference::part)
                .containsExactly(Part.REPORT, Part.JOINT, Part.NUMBER, Part.PLACE, Part.DAY);
        assertThat(alike.differences())
                .extracting(LookAlike.Difference::why)
                .contains("counts killed and injured together", "names a wider place: aleppo");
    }

    @Test
    void what_is_left_unsaid_is_named_too() {
        assertThat(Likeness.between(ONE, killed("2")).orElseThrow().differences())
                .extracting(LookAlike.Difference::why)
                .containsExactly("another report", "gives no number", "names no place", "gives no day");
    }

    @Test
    void five_look_alikes_are_shown_and_the_nearest_first() {
        List<Told> others = IntStream.range(0, 9)
                .mapToObj(i -> i == 7 ? counting(ONE, count("three", 3, 3)) : killed("other" + i))
                .map(told -> told.id().equals("1")
                        ? new Told(
                                "near",
                                killed("near").anchor(),
                                told.kind(),
                                told.cast(),
                                told.where(),
                                told.when(),
                                told.count(),
                                told.telling())
                        : told)
                .toList();

        assertThat(LookAlikes.of(ONE, others))
                .extracting(alike -> alike.claim().id())
                .containsExactly("near", "other0", "other1", "other2", "other3");
    }
}
