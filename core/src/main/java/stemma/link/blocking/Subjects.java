package stemma.link.blocking;

import stemma.claim.ClaimType;

/** Types of claim that can answer one question. */
final class Subjects {

    private Subjects() {}

    /** A name for all types that are held against each other with this one. */
    static String of(ClaimType type) {
        return switch (type) {
            case ATTACK, KILLED, INJURED, DAMAGED -> "harm";
            case CAPTURED, CONTROLS, CLASH, WITHDREW -> "ground";
            case DISPLACED, RETURNED, TRAPPED, BESIEGED -> "residents";
            case ADVANCED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    DEPLOYED,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED,
                    PROTESTED -> type.label();
        };
    }

    /** Whether it tells that people left a place, or what brought them to it, of which one report may tell in two voices. */
    static boolean isOfLeaving(ClaimType type) {
        return type == ClaimType.DISPLACED || type == ClaimType.WITHDREW || type == ClaimType.AGREEMENT;
    }
}
