package stemma.app.citing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
                "institutions: " + one(claim, Told.Party::institution),
                "camps: " + one(claim, Told.Party::camp) + relays(claim));
    }

    /** What is known of who said it first; an unknown one counts as none. */
    private static String one(Told claim, Function<Told.Party, Optional<String>> of) {
        return claim.telling().chain().stream()
                .findFirst()
                .map(Told.Link::source)
                .flatMap(of)
                .map(id -> "1, " + id)
                .orElse("unknown");
    }

    /** The camps of those who pass it on, as far as they are known. */
    private static String relays(Told claim) {
        List<String> camps = claim.telling().chain().stream()
                .skip(1)
                .flatMap(link -> link.source().camp().stream())
                .toList();
        return camps.isEmpty() ? "" : "; passed on by: " + String.join(", then ", camps);
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
