package stemma.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.AgreementStatus;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;

/**
 * A way to say that something of one type happened: the words that say it, and which grammatical argument fills which slot
 * (a frame in the sense of FrameNet, Baker et al. 1998).
 *
 * @param name what a user may read in an explanation, unique
 * @param types the types of the claims that it makes, at least one ("casualties" are killed and injured)
 * @param triggers its words
 * @param roles for each slot the ways to fill it, the first that gives anything wins
 * @param conditions what must hold of the arguments
 * @param given what the words alone say
 * @param examples sentences that it must match and must not match; run as tests
 */
public record Frame(
        String name,
        List<ClaimType> types,
        List<Trigger> triggers,
        Map<Slot, List<Filling>> roles,
        List<Condition> conditions,
        Given given,
        Examples examples) {

    /** Slots that the words of a trigger fill by themselves. */
    public record Given(Optional<Means> means, Optional<AgreementStatus> status, Optional<Factuality> factuality) {}

    /** What must hold of an argument for the frame to apply. */
    public sealed interface Condition {
        Filling filling();

        /** Some argument of that function is of one of the classes. */
        record Some(Filling filling) implements Condition {}

        /** No argument of that function is of one of the classes. */
        record None(Filling filling) implements Condition {}
    }

    /**
     * Sentences that show what a frame does.
     *
     * @param match each makes at least one claim by this frame
     * @param miss each makes none
     */
    public record Examples(List<String> match, List<String> miss) {
        public Examples {
            match = List.copyOf(match);
            miss = List.copyOf(miss);
        }
    }

    public Frame {
        types = List.copyOf(types);
        triggers = List.copyOf(triggers);
        roles = Map.copyOf(roles);
        conditions = List.copyOf(conditions);
        if (types.isEmpty() || triggers.isEmpty()) {
            throw new IllegalArgumentException("frame " + name + " needs at least one type and one trigger");
        }
    }
}
