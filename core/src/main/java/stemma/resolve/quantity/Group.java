package stemma.resolve.quantity;

/**
 * The noun that is counted, with the words that belong to it.
 *
 * @param from its first word
 * @param last its last word
 * @param head the noun itself
 * @param unit what the noun is counted as
 */
record Group(int from, int last, int head, String unit) {}
