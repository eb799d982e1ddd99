/**
 * How does the board of a case come before people's eyes?
 *
 * <p>{@link stemma.app.cli.board.ServeCommand} shows it in the browser of this machine, where people can decide. {@link
 * stemma.app.cli.board.ExportPageCommand} writes a copy of it that can be handed on: the words that claims rest on instead of
 * whole reports, with the names of private persons masked.
 *
 * <p>Traps: {@code serve} runs until it is stopped; it says nothing more after its link. A copy that is handed on must be read
 * by a person first, as programs miss names; the command says so each time.
 *
 * <pre>
 * stemma serve case/
 * stemma export page case/ -o to-share.html
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.app.cli.board;
