/**
 * Do two claims speak of one place, of one time, of one side, and from one source?
 *
 * <p>{@link stemma.link.question.setting.Setting} holds places and days against each other: each answer is a {@link
 * stemma.link.question.setting.Fit}. {@link stemma.link.question.setting.Spots} finds the most exact places that a claim names, without those that only
 * say where others lie, and keeps them, so that one is made for each pile. {@link stemma.link.question.setting.Voices} tells whether two
 * claims that fit come from one source, from independent ones, or from such as cannot be told apart.
 *
 * <p>The rules of {@link stemma.link.question} ask all of them; nothing here decides how two claims stand.
 *
 * <p>Traps: a report tells of what is new, so that a claim without a day is hardly older than two weeks. A running count covers all days
 * before its own. Of people who leave it is the place that they leave that tells one movement from another. A source that is heard only
 * through the other camp confirms nothing.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.question.setting;
