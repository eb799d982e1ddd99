package stemma.app.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.app.likeness.LookAlike.Difference;
import stemma.app.likeness.LookAlike.Meeting;
import stemma.app.told.Parties;
import stemma.app.told.Told;
import stemma.app.told.TypeWords;
import stemma.app.told.Words;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;

/**
 * Whether a reader could take one claim for another, and in what they differ all the same.
 *
 * <p>Two claims look alike when they are of one group of types (attack, killed and injured are one), their places are
 * equal, nested or unsaid, and their days meet or are unsaid. What follows is a list of differences, never a verdict: two
 * look-alikes may speak of one happening or of two.
 */
public final class Likeness {

    private final Told one;
    private final Told other;

    private Likeness(Told one, Told other) {
        this.one = one;
        this.other = other;
    }

    /** The other claim as a look-alike of the one, if it is one. */
    public static Optional<LookAlike> between(Told one, Told other) {
        return new Likeness(one, other).lookAlike();
    }

    private Optional<LookAlike> lookAlike() {
        if (isSameStatement() || group(one) != group(other)) {
            return Optional.empty();
        }
        Meeting place = PlaceMeeting.of(one.where(), other.where());
        Meeting day = DayMeeting.of(one, other);
        if (place == Meeting.APART || day == Meeting.APART) {
            return Optional.empty();
        }
        return Optional.of(new LookAlike(other, place, day, differences(place, day)));
    }

    /** The claim itself, its repetition in the same report, and what else one sentence says of the same happening. */
    private boolean isSameStatement() {
        Told.Anchor here = one.anchor();
        Told.Anchor there = other.anchor();
        return here.report().id().equals(there.report().id())
                && (here.sentence() == there.sentence() || here.proposition().equals(there.proposition()));
    }

    private static ClaimType group(Told claim) {
        ClaimType type = claim.kind().type();
        return type == ClaimType.KILLED || type == ClaimType.INJURED ? ClaimType.ATTACK : type;
    }

    private List<Difference> differences(Meeting place, Meeting day) {
        List<Difference> all = new ArrayList<>();
        all.add(new Difference(
                Part.REPORT,
                one.anchor().report().id().equals(other.anchor().report().id())
                        ? "the same report, another statement"
                        : "another report"));
        if (one.kind().type() != other.kind().type()) {
            all.add(new Difference(Part.TYPE, "tells of " + TypeWords.of(other) + ", not of " + TypeWords.of(one)));
        }
        factuality().ifPresent(all::add);
        all.addAll(CountDifferences.between(one, other));
        PlaceMeeting.difference(one.where(), other.where(), place).ifPresent(all::add);
        DayMeeting.difference(one, other, day).ifPresent(all::add);
        side().ifPresent(all::add);
        attribution().ifPresent(all::add);
        return all;
    }

    private Optional<Difference> factuality() {
        Factuality there = other.kind().factuality();
        if (there == one.kind().factuality()) {
            return Optional.empty();
        }
        String why = switch (there) {
            case ASSERTED -> "says that it is so";
            case NEGATED -> "says that it is not so";
            case POSSIBLE -> "says that it may be so";
            case FUTURE -> "says that it is still to come";
            case DIRECTIVE -> "orders it or asks for it";
            case CONDITIONAL -> "makes it hang on a condition";
        };
        return Optional.of(new Difference(Part.FACTUALITY, why));
    }

    private Optional<Difference> side() {
        List<String> here = names(one);
        List<String> there = names(other);
        if (here.equals(there)) {
            return Optional.empty();
        }
        String side =
                Words.list(other.cast().agents().stream().map(Parties::shown).toList());
        String why = there.isEmpty()
                ? "does not tell who did it"
                : here.isEmpty() ? "tells who did it: " + side : "has other words for who did it: " + side;
        return Optional.of(new Difference(Part.SIDE, why));
    }

    private static List<String> names(Told claim) {
        return claim.cast().agents().stream()
                .map(agent -> agent.name().orElse(agent.words()).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private Optional<Difference> attribution() {
        String here = Parties.firstSpeaker(one);
        String there = Parties.firstSpeaker(other);
        return here.equals(there)
                ? Optional.empty()
                : Optional.of(new Difference(Part.ATTRIBUTION, "is said by " + there));
    }
}
