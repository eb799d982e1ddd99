package stemma.reading.dating;

import stemma.language.Lexicon;

/**
 * The words of a language by which the day of a report is told.
 *
 * @param tenses auxiliaries and verbs to what they make of a sentence: {@code ahead}, {@code either}, {@code past}, {@code to-come} (a verb
 *     whose object lies ahead), {@code told} (a verb whose object may lie ahead), {@code condition}
 * @param months names of months
 * @param weekdays names of days of the week
 */
public record DatingWords(Lexicon tenses, Lexicon months, Lexicon weekdays) {}
