package stemma.app.citing;

import java.util.List;
import stemma.app.told.Parties;
import stemma.app.told.Told;
import stemma.claim.Attribution;

/**
 * How many say it: reports, origins, institutions, camps. Within one report that can be told; who stands behind two
 * reports cannot, as long as nothing links claims across reports.
 */
final class Counted {

    private Counted() {}

    /** @param mentions how many claims of the report state it */
    static List<String> of(Told claim, int mentions) {
        String repeated = mentions == 1 ? "" : " (which states it " + mentions + " times, counted once)";
        return List.of(
                "reports: 1" + repeated + "; other reports are not linked yet, see the look-alikes",
                "origins: " + origin(claim),
                "institutions: not told (no table of institutions yet)",
                "camps: not told (no table of camps yet)");
    }

    static boolean hasOrigin(Told claim) {
        List<Told.Link> chain = claim.telling().chain();
        return !chain.isEmpty() && chain.getFirst().isNamed();
    }

    private static String origin(Told claim) {
        List<Told.Link> chain = claim.telling().chain();
        if (hasOrigin(claim)) {
            return "1, " + Parties.firstSpeaker(claim);
        }
        if (!chain.isEmpty()) {
            return "unknown (" + Parties.firstSpeaker(claim) + " is not named)";
        }
        return switch (claim.telling().voice()) {
            case Attribution.Voice.Narrator() -> "unknown (the report's own voice, which names nobody)";
            case Attribution.Voice.Commenter commenter -> "unknown (a reader's own words, who names nobody)";
        };
    }
}
