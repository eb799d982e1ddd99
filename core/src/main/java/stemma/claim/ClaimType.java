package stemma.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of statement that a claim can be; {@code docs/claim-types.md} describes each with examples. */
public enum ClaimType {
    ATTACK,
    CLASH,
    KILLED,
    INJURED,
    DAMAGED,
    CAPTURED,
    CONTROLS,
    ADVANCED,
    BESIEGED,
    CLEARED,
    DETAINED,
    SURRENDERED,
    DISPLACED,
    RETURNED,
    TRAPPED,
    DEPLOYED,
    WITHDREW,
    AGREEMENT,
    DEMANDED,
    PLEDGED,
    AIDED,
    ACCUSED,
    PROTESTED;

    /** The word that records use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClaimType> of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst();
    }

    /** Whether it is an attack or one of its effects, which share agent, place, day and means. */
    public boolean isHarm() {
        return switch (this) {
            case ATTACK, KILLED, INJURED, DAMAGED -> true;
            case CLASH,
                    CAPTURED,
                    CONTROLS,
                    ADVANCED,
                    BESIEGED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    TRAPPED,
                    DEPLOYED,
                    WITHDREW,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED,
                    PROTESTED -> false;
        };
    }

    /** Whether somebody goes from one place to another. */
    public boolean isMove() {
        return switch (this) {
            case DISPLACED, RETURNED, DEPLOYED, WITHDREW -> true;
            case ATTACK,
                    CLASH,
                    KILLED,
                    INJURED,
                    DAMAGED,
                    CAPTURED,
                    CONTROLS,
                    ADVANCED,
                    BESIEGED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    TRAPPED,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED,
                    PROTESTED -> false;
        };
    }

    /** Whether it happens at some time, and is no state, wish or word of somebody. */
    public boolean isHappening() {
        return switch (this) {
            case CONTROLS, TRAPPED, BESIEGED, DEMANDED, PLEDGED, ACCUSED -> false;
            case ATTACK,
                    CLASH,
                    KILLED,
                    INJURED,
                    DAMAGED,
                    CAPTURED,
                    ADVANCED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    DEPLOYED,
                    WITHDREW,
                    AGREEMENT,
                    AIDED,
                    PROTESTED -> true;
        };
    }
}
