package stemma.resolve.time;

import stemma.claim.TimeInterval;

/**
 * A temporal expression of a sentence, and what found it.
 *
 * @param time the words and their days
 * @param rule the name of the rule, readable by a user
 */
public record FoundTime(TimeInterval time, String rule) {}
