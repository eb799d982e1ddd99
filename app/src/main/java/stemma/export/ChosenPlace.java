package stemma.export;

/**
 * What some words of a claim mean, where its report leaves it open and only the other reports of the pile could tell.
 *
 * @param words of the place
 * @param id of the candidate that is meant
 * @param rule by which it was chosen
 * @param why one plain sentence
 */
public record ChosenPlace(String words, String id, String rule, String why) {}
