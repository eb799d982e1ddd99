package stemma.resolve.place;

import stemma.claim.PlaceRef;

/**
 * Which place a name means.
 *
 * @param place the place
 * @param pass the name of the pass that decided
 * @param why its reason, a sentence's part that a user may read
 */
public record PlaceDecision(PlaceRef place, String pass, String why) {}
