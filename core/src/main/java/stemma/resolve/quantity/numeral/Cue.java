package stemma.resolve.quantity.numeral;

import java.util.Locale;

/** What a word beside a number tells about it; {@link QuantityWords#cues} says which word is which. */
public enum Cue {
    /** "killed", "dead": the number counts people. */
    KILL,
    /** "injured": the number counts people. */
    HURT,
    /** "fled", "arrested": the number counts people. */
    FATE,
    /** "toll": numbers later in the sentence that have no noun count people. */
    TOLL,
    /** "casualties": dead and injured together. */
    JOINT,
    /** "were", "have been": stands between a number and a verb. */
    AUXILIARY,
    /** "more", "other": stands between a number and its noun, or in the noun's place. */
    MORE,
    /** "others": people who are told apart from those before. */
    OTHERS,
    /** "people": more than one without a plural ending. */
    PLURAL,
    /** "them", "whom": what was counted before. */
    PRONOUN,
    /** "including", "among them": what follows is a part. */
    PART,
    /** "included": what follows is a part, if a count stands before. */
    INCLUDED,
    /** "another": one more, also without a noun. */
    ANOTHER,
    /** "total": names a whole. */
    TOTAL,
    /** "a": one of the noun that follows. */
    ARTICLE,
    AND,
    OR,
    /** "to": between the ends of a range. */
    TO,
    /** "between": before a range whose ends are joined by "and". */
    BETWEEN,
    /** "from": before a change "from 20 to 30", which is no range. */
    FROM,
    OF,
    /** "January". */
    MONTH,
    /** "p.m.", "GMT": the number before it is a time of day. */
    CLOCK,
    /** "in", "since": a number of four digits after it is a year. */
    YEAR,
    /** "past", "within": an amount of time after it is a window, not a count. */
    WINDOW,
    /** "ago", "later": an amount of time before it is a moment, not a count. */
    LATER,
    /** "resolution", "brigade": the number after it is a part of a name. */
    LABEL,
    /** "project", "street": the number and noun before it are a part of a name. */
    NAMED,
    /** "aged": the number after it is an age. */
    AGED,
    /** "old": an amount of time before it is an age. */
    OLD,
    /** "th": makes digits an ordinal. */
    ORDINAL,
    /** "no", "this": "one" after it is no count. */
    NOT_ONE,
    /** "another", "side": "one" before it is no count. */
    ONE_NOT,
    /** "after another": "one" with its noun before it is no count. */
    SERIES,
    /** "not": an article after it counts nothing. */
    NOT,
    /** "control": "over" after it is no hedge. */
    GOVERNOR,
    /** "since": tells a start, or a reason. */
    SINCE,
    /** "during": "a three-day operation" after it is a window. */
    DURING,
    /** "while", "but": another clause begins, whose words say nothing about a number of this one. */
    CLAUSE,
    /** "said": the noun before it speaks, and is not counted by a numeral in the plural right before it. */
    SPEECH,
    /** "last", "eastern": "half" after it is a place or a time, no share. */
    NOT_HALF;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
