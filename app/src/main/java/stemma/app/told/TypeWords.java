package stemma.app.told;

/** A type of claim as a word in a sentence. */
public final class TypeWords {

    private TypeWords() {}

    public static String of(Told claim) {
        return switch (claim.kind().type()) {
            case ATTACK -> "an attack";
            case KILLED -> "the killed";
            case INJURED -> "the injured";
            case CLASH,
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
                    PROTESTED -> claim.kind().type().label();
        };
    }
}
