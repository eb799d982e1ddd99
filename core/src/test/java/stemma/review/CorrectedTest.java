package stemma.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import stemma.claim.Actor;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.TimeInterval;
import stemma.link.Ground;
import stemma.link.Told;
import stemma.text.DayInterval;
import stemma.text.Span;

class CorrectedTest {

    private static final Claim TWELVE_KILLED = Told.that(ClaimType.KILLED)
            .saying("Twelve people were killed in Maadi.")
            .near(Ground.MAADI)
            .counting(12, "person")
            .told()
            .claim();
    private static final Mention HANANO = new Mention(new Span(3, 9), "Hanano");

    private static Optional<Claim> corrected(Act... acts) {
        List<Decision> decisions = new ArrayList<>();
        for (Act act : acts) {
            Subject on = new Subject.OfClaim(TWELVE_KILLED.id(), "r1");
            decisions.add(new Decision("d" + decisions.size(), Instant.EPOCH, "Ada", "", on, act));
        }
        return Corrected.of(TWELVE_KILLED, Review.of(decisions).claim(TWELVE_KILLED.id()));
    }

    private static Act correct(Slot slot, Correction.Value value) {
        return new Act.Correct(new Correction(slot, value));
    }

    @Test
    void a_claim_without_decisions_stays_as_it_was_read() {
        assertThat(corrected()).contains(TWELVE_KILLED);
        assertThat(corrected(new Act.Accept())).contains(TWELVE_KILLED);
    }

    @Test
    void a_rejected_claim_is_none() {
        assertThat(corrected(new Act.Reject())).isEmpty();
    }

    @Test
    void a_corrected_number_keeps_its_unit_and_aspect() {
        Claim claim = corrected(correct(
                        Slot.QUANTITY,
                        new Correction.Count(OptionalDouble.of(10), OptionalDouble.empty(), Optional.empty())))
                .orElseThrow();

        assertThat(claim.measures().quantity()).hasValueSatisfying(quantity -> {
            assertThat(quantity.bounds().low()).hasValue(10);
            assertThat(quantity.bounds().high()).isEmpty();
            assertThat(quantity.unit()).isEqualTo("person");
        });
        assertThat(claim.roles()).isEqualTo(TWELVE_KILLED.roles());
    }

    @Test
    void words_that_a_person_picked_stand_by_themselves() {
        Claim claim = corrected(
                        correct(Slot.PLACE, new Correction.Words(List.of(HANANO))),
                        correct(Slot.AGENT, new Correction.Words(List.of())),
                        correct(Slot.SOURCES, new Correction.Words(List.of(HANANO))))
                .orElseThrow();

        assertThat(claim.roles().place()).singleElement().satisfies(place -> {
            assertThat(place.mention()).isEqualTo(HANANO);
            assertThat(place.resolved()).isEmpty();
        });
        assertThat(claim.roles().agent()).extracting(Actor::mention).isEmpty();
        assertThat(claim.attribution().chain())
                .singleElement()
                .satisfies(link ->
                        assertThat(link.source().affiliation().institution()).isEmpty());
    }

    @Test
    void a_day_no_longer_hangs_on_the_report() {
        DayInterval day = DayInterval.on(LocalDate.of(2016, 11, 28));
        Claim claim = corrected(correct(Slot.TIME, new Correction.Days(day))).orElseThrow();

        assertThat(claim.roles().time()).hasValueSatisfying(time -> {
            assertThat(time.days()).isEqualTo(day);
            assertThat(time.anchor()).isEqualTo(TimeInterval.Anchor.CALENDAR);
        });
    }

    @Test
    void type_and_factuality_are_words_of_their_lists() {
        Claim claim = corrected(
                        correct(Slot.TYPE, new Correction.Label("injured")),
                        correct(Slot.FACTUALITY, new Correction.Label("possible")))
                .orElseThrow();

        assertThat(claim.type()).isEqualTo(ClaimType.INJURED);
        assertThat(claim.factuality()).isEqualTo(Factuality.POSSIBLE);
    }
}
