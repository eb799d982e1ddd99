/**
 * Which days do the words of a sentence mean, seen from the day on which the report was published?
 *
 * <p>{@link stemma.resolve.time.TimeResolver} finds every temporal expression of a sentence and gives its days. What is
 * written where belongs to a language and is data: a {@link stemma.resolve.time.TimeGrammar} holds word lists
 * ({@link stemma.resolve.time.sense.WordKind}) and an ordered list of {@link stemma.resolve.time.TimeGrammar.Rule}s. A rule has a name that
 * a user may read, patterns over kinds of words, and names what those words mean: a {@link stemma.resolve.time.sense.Sense}. What
 * they mean is the same in every language and is code: the package {@code sense}.
 *
 * <p>How they meet: {@code WordView} cuts the sentence's own characters into words, digits and signs and looks each up in
 * {@code Vocabulary}; {@code Pattern} lays a rule over them and returns a {@code Capture}; the rule's sense turns that into
 * a {@code Meaning}, a function from the report's day to days; the resolver keeps the longest from left to right and
 * {@code NameGuard} drops what is part of a name.
 *
 * <p>A pattern is a row of elements, separated by spaces:
 *
 * <ul>
 *   <li>{@code WEEKDAY}, {@code NUMBER}: a word or phrase of that kind; {@code UNIT=day} only with that value
 *   <li>{@code ON|BY}: either; {@code [THE]}: may be missing; {@code [,]} or {@code -}: the sign itself
 *   <li>{@code TIME}: whatever an earlier rule of the list finds there; {@code WHEN}: the same, but only what can stand alone
 *   <li>{@code GAP}: one to fifteen words that hold no expression of time and no word of the kind {@code CAUSAL}
 * </ul>
 *
 * <p>Traps. Rules see words, not the parse: commas and apostrophes may be lost ("Saturdays blast"). A weekday is the latest one
 * not after the report's day, even in a sentence about the future. A report whose day is an interval gives an interval of
 * days: the earliest as seen from its first day, the latest as seen from its last. Without a day, only what the calendar fixes
 * alone is resolved; the words are found all the same. "The day after" hangs on the expression before it in the same sentence;
 * where there is none, the days are unbounded, the anchor is the text, and the reading decides. Weeks run from Monday to Sunday.
 * The Islamic calendar is that of Umm al-Qura; a month that was declared by sight may begin a day earlier or later.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.time;
