/**
 * The commands: what a person types, and what they are told.
 *
 * <p>{@link stemma.app.cli.Stemma} is the program. {@code build} makes a case folder
 * ({@link stemma.app.cli.BuildCommand}), {@code show claims} lists what is in it
 * ({@link stemma.app.cli.ShowClaimsCommand}), {@code explain} tells how one claim or report was read
 * ({@link stemma.app.cli.ExplainCommand}), {@code diff} compares two cases ({@link stemma.app.cli.DiffCommand}). A command checks what it was given, asks {@code stemma.app}, and words the
 * answer; {@link stemma.app.cli.ClaimTable}, {@link stemma.app.cli.ClaimPage} and {@link stemma.app.cli.ReportPage} lay
 * it out from the records of the case.
 *
 * <p>Exit codes: 0 done (an empty answer is an answer), 1 done with findings, 2 wrong usage, 3 cannot read or write.
 * Results go to standard output, progress and errors to standard error, both as UTF-8 whatever the locale.
 *
 * <p>Traps: every error is one sentence that names the thing, what is allowed and what to do; throw
 * {@link stemma.app.Trouble} for it. Ids are shown short; {@code explain} takes any beginning of four characters or more
 * that only one claim has. A claim without a day is never left out silently: it is listed with "no day given".
 */
@org.jspecify.annotations.NullMarked
package stemma.app.cli;
