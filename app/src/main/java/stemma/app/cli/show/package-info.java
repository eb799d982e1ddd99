/**
 * What does a case say when its claims are compared, told on a terminal?
 *
 * <p>One command each: {@link stemma.app.cli.show.ShowQuestionsCommand} (what several claims answer),
 * {@link stemma.app.cli.show.ShowOccurrencesCommand} (which claims speak of one happening),
 * {@link stemma.app.cli.show.ShowLinksCommand} (claims that cannot both hold, or that another link joins),
 * {@link stemma.app.cli.show.ShowControlCommand} (who is said to hold what), {@link stemma.app.cli.show.ShowOriginsCommand} (who has
 * what from whom), {@link stemma.app.cli.show.ShowResponsibilityCommand} (who is said to have done what) and
 * {@link stemma.app.cli.show.ShowBalanceCommand} (who speaks). Those that list share {@code Listed}: the case, the limit, and the banner
 * of a pile that speaks for one camp. Each opens a {@link stemma.app.cli.show.ComparedCase}, which compares anew, and prints
 * a {@code StatementLine} for each claim. {@link stemma.app.cli.show.LinkPage} is what {@code explain} says of a link.
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
