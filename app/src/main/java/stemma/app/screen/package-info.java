/**
 * How is something said on a terminal?
 *
 * <p>{@link stemma.app.screen.Screen} is where a command speaks: results, errors and progress are apart, so that a result can be
 * piped. {@link stemma.app.screen.Text} breaks and cuts text by what a reader sees as one character, and {@link
 * stemma.app.screen.ProgressLine} shows how far a long work has come where a person looks on.
 *
 * <p>Nothing here knows what a claim is.
 *
 * <p>Traps: widths are in characters as a reader sees them, not in code units; a mark above a letter takes no room.
 *
 * <pre>{@code
 * screen.say(Text.wrap("- ", finding.sentence()));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.app.screen;
