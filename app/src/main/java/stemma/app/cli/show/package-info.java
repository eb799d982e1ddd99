/**
 * What does a case say when its claims are compared, told on a terminal?
 *
 * <p>One command each: {@link stemma.app.cli.show.ShowQuestionsCommand} (what several claims answer),
 * {@link stemma.app.cli.show.ShowOccurrencesCommand} (which claims speak of one happening) and
 * {@link stemma.app.cli.show.ShowLinksCommand} (claims that cannot both hold, or that another link joins). Each opens a
 * {@code ComparedCase}, which compares anew, and prints a {@code StatementLine} for each claim.
 *
 * <p>Traps: a question that one report answers is not listed unless it is asked for; most of a pile is said once.
 *
 * <pre>
 * stemma show questions case/ --status contradict
 * stemma show control case/ --in "eastern Aleppo" --on 2016-12-08
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.app.cli.show;
