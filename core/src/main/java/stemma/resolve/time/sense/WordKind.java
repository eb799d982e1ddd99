package stemma.resolve.time.sense;

import java.util.Locale;

/**
 * What a word or phrase does in an expression of time. A word may be of several kinds. Where no value is named, the value is the
 * phrase itself.
 */
public enum WordKind {
    // Small words that join the parts.
    ON,
    IN,
    BY,
    AT,
    /** Prepositions before a stretch of days: "over the past week". */
    OVER,
    FOR,
    THE,
    OF,
    AND,
    SINCE,
    THEN,
    UNTIL,
    BETWEEN,
    FROM,
    TO,
    STARTING,
    ONWARDS,
    BEFORE,
    AFTER,
    AGO,

    // Which one.
    LAST,
    /** As {@link #LAST}, but always counted back from the report's day: "past". */
    PAST,
    PREVIOUS,
    NEXT,
    FOLLOWING,
    THIS,
    THAT,
    /** Values: {@code early}, {@code mid}, {@code late}, {@code earlier}, {@code later}. */
    EARLY,
    /** "the beginning of"; values as {@link #EARLY}, and {@code first-half}, {@code second-half}. */
    EDGE,
    /** Values: {@code earlier}, {@code later}. */
    LATER,
    EVE,
    RECENT,
    RECENTLY,
    NOW,
    UNTIL_NOW,
    OUTBREAK,
    /** Happenings of years, whose first day a text seldom tells: "war", "uprising". */
    UPHEAVAL,
    BROKE_OUT,

    // How many.
    /** Value: the number. Digits count as well, and "twenty-one" is put together. */
    NUMBER,
    /** Value: the number. "3rd" counts as well. */
    ORDINAL,
    ORDINAL_SUFFIX,
    FEW,
    HALF,
    /** Values: {@code more}, {@code less}, {@code about}. */
    ABOUT,
    CONSECUTIVE,
    IN_A_ROW,

    // Stretches of time.
    /** Values: {@code hour}, {@code day}, {@code week}, {@code month}, {@code year}. */
    UNIT,
    /** The plural of {@link #UNIT}, same values. */
    UNITS,
    /** A {@link #UNIT} with an s whose apostrophe was lost: "last months"; made, not listed. */
    POSSESSED_UNIT,
    /** Part of a day; values: {@code part}, {@code night}. */
    PART,
    OVERNIGHT,
    WEEKEND,
    /** Value: days from the report's. */
    DAY_WORD,
    TONIGHT,
    /** Values 1 (Monday) to 7. */
    WEEKDAY,
    /** Short forms that are words of their own too: "Sat", "Sun". */
    WEEKDAY_SHORT,
    /** Values 1 to 12. */
    MONTH,
    MONTH_OF,
    YEAR_OF,
    /** Value: its first and its last month, such as {@code 6 8}. */
    SEASON,
    /** Values 1 to 12. */
    ISLAMIC_MONTH,
    /** Values 1 to 12. */
    SOLAR_MONTH,
    ERA,
    /** Value: calendar ({@code islamic}, {@code solar}, {@code gregorian}), month, day, number of days. */
    FEAST,

    // Made of digits, not listed.
    /** Day of a month, 1 to 31. */
    DAY,
    /** 1900 to 2099. */
    YEAR,
    /** A year of the Islamic or the Solar Hijri calendar, 1244 to 1500. */
    HIJRI_YEAR,
    /** "1980s"; value: its first year. */
    DECADE,
    /** "15.04.2017"; value: the ISO day. */
    NUMERIC,

    // Words that forbid.
    /** Words of other lists that only count with a capital letter, such as "March". */
    CASED,
    /** Phrases in which no word is one of time: "Russia Today". */
    NEVER,
    /** Nouns that make a name of the date before them when they have a capital letter: "April 7th Street". */
    NAME_HEAD,
    /** Words of a sentence about what is planned or limited: "truce", "will". */
    PLANNED,
    /** Words that make "since" mean "because". */
    CAUSAL;

    /** The name that resources use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
