package stemma.link.dating;

import stemma.text.DayInterval;

/**
 * What words of time mean in a report of some day: the part of reading that dating needs; it is handed in.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
@FunctionalInterface
public interface DayWords {

    /**
     * The days that words such as "yesterday" or "on Saturday" mean.
     *
     * @param words as they stand in the report
     * @param published the days on which the report can have been published
     * @return unbounded where the words mean no days
     */
    DayInterval days(String words, DayInterval published);
}
