package stemma.comparing;

import stemma.claim.Place;
import stemma.claim.PlaceRef;

/**
 * Which place words mean that their own report leaves open, as the other reports tell.
 *
 * @param claim the id of the claim
 * @param words of the place, with what they may mean
 * @param place the one of these that is meant
 * @param why one plain sentence
 */
public record PlaceChoice(String claim, Place words, PlaceRef place, String why) {

    /** The name of the rule, for people. */
    public static final String RULE = "the pile's theatre";
}
