package stemma.link.arithmetic.ground;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.rule.Complement;
import stemma.link.arithmetic.rule.HeldByAnother;
import stemma.link.arithmetic.rule.LeftBefore;
import stemma.link.arithmetic.rule.Rule;
import stemma.link.arithmetic.rule.ShareOfWhole;
import stemma.link.arithmetic.rule.TakenBefore;
import stemma.link.arithmetic.rule.TakenFromHolder;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * Brings what claims tell of one area to one dimension: the share of it that one side no longer holds.
 *
 * <p>What was taken from the side and what is left to it do that exactly, what somebody else holds only from below.
 */
final class GroundSums {

    private static final Rule SHARE = new ShareOfWhole();

    private final Side loser;
    private final List<Whole> wholes;

    /**
     * Sums for one side.
     *
     * @param loser whose ground it is that is lost
     * @param wholes how large the area is said to be
     */
    GroundSums(Side loser, List<Whole> wholes) {
        this.loser = loser;
        this.wholes = List.copyOf(wholes);
    }

    /** The share that is no longer held, by all that the claim and the wholes give; several where wholes differ. */
    Outcome lost(Ground ground) {
        return shares(ground, ground.number()).then(share -> lost(ground, share));
    }

    /** The share that was no longer held before a gain that the other claim tells. */
    Outcome lostBefore(Ground state, Ground gain) {
        if (state.isShare() != gain.isShare() || isOfAnother(state)) {
            return Outcome.none();
        }
        Rule rule = state.is(Ground.Kind.HELD) ? new LeftBefore() : new TakenBefore();
        String alone = "Nobody else gained or lost ground there in the days of " + gain.words() + ".";
        return Outcome.by(
                        rule,
                        List.of(state.number().assuming(alone), assuming(gain.number(), from(gain))),
                        state.number().figure().unit())
                .then(before -> shares(state, before))
                .then(share -> lost(state, share));
    }

    private boolean isOfAnother(Ground ground) {
        return ground.is(Ground.Kind.HELD)
                && ground.side().filter(loser::equals).isEmpty();
    }

    private Outcome shares(Ground ground, Reckoning number) {
        if (number.figure().unit().equals(Figure.PERCENT)) {
            return Outcome.of(number);
        }
        List<Whole> own = Whole.toldBy(ground).map(List::of).orElse(wholes);
        return Outcome.all(own.stream()
                .map(whole -> Outcome.by(
                        SHARE, List.of(assuming(number, whole.assumption(ground)), whole.size()), Figure.PERCENT))
                .toList());
    }

    private static Reckoning assuming(Reckoning number, Optional<String> sentence) {
        return sentence.map(number::assuming).orElse(number);
    }

    private Outcome lost(Ground ground, Reckoning share) {
        if (isOfAnother(ground)) {
            return Outcome.by(new HeldByAnother(), List.of(share), Figure.PERCENT);
        }
        if (ground.is(Ground.Kind.HELD)) {
            Reckoning left = share.assuming(ground.words() + " is all that " + loser.name() + " still held there.");
            return Outcome.by(new Complement(), List.of(left), Figure.PERCENT);
        }
        Reckoning taken = share.assuming("Nothing of " + ground.words() + " was lost again by then.");
        Reckoning named = assuming(taken, from(ground));
        return share.rules().isEmpty()
                ? Outcome.of(named)
                : Outcome.by(new TakenFromHolder(), List.of(named), Figure.PERCENT);
    }

    /** What has to be assumed to read something as taken from this side. */
    private Optional<String> from(Ground taken) {
        if (taken.side().isEmpty()) {
            return loser.isSaid()
                    ? Optional.of("It is not said which side took " + taken.words() + "; it is read as taken from "
                            + loser.name() + ".")
                    : Optional.empty();
        }
        return loser.isCamp() || !loser.isSaid()
                ? Optional.empty()
                : Optional.of("Those who took " + taken.words() + " are not on the side of " + loser.name() + ".");
    }
}
