/**
 * The command line: what a user types, and what comes back on the screen.
 *
 * <p>Each command is a picocli class of its own that returns its exit code: 0 done, 1 done with findings, 2 wrong usage,
 * 3 cannot read or write. {@link stemma.app.cli.EvaluateCommand} scores a ledger against gold claims.
 *
 * <p>A command reads its arguments, calls one package that does the work, and prints. It writes to the writers of its
 * {@code CommandLine}, never to {@code System.out}, so a test runs it as a user does:
 *
 * <pre>{@code
 * int exitCode = new CommandLine(new EvaluateCommand()).setOut(out).execute("gold.jsonl", "case/");
 * }</pre>
 *
 * <p>Trap: picocli sets the fields of a command after its constructor, so they carry no value before {@code call()}.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.cli;
