package stemma.link.question;

import stemma.claim.Quantity;
import stemma.link.Statement;

/**
 * What a number of a claim counts.
 *
 * @param what the type of the claim, with states told from events
 * @param unit the unit of the number
 */
record Subject(String what, String unit) {

    static Subject of(Statement statement, Quantity quantity) {
        String what = switch (statement.type()) {
            case CAPTURED, CONTROLS -> "ground";
            case ATTACK, CLASH -> "strikes";
            case DISPLACED, RETURNED, TRAPPED, BESIEGED -> "residents";
            case WITHDREW, SURRENDERED, DEPLOYED -> "fighters";
            case KILLED,
                    INJURED,
                    DAMAGED,
                    DETAINED,
                    CLEARED,
                    AIDED,
                    ADVANCED,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    ACCUSED,
                    PROTESTED -> statement.type().label();
        };
        return new Subject(what, unit(quantity));
    }

    /** An area of which the whole is told is a share. */
    private static String unit(Quantity quantity) {
        return isShare(quantity) ? "percent" : quantity.unit();
    }

    static boolean isShare(Quantity quantity) {
        return quantity.unit().equals("percent")
                || quantity.of()
                        .filter(whole -> whole.unit().equals(quantity.unit()))
                        .isPresent();
    }
}
