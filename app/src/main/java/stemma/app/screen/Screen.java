package stemma.app.screen;

import java.io.PrintWriter;
import stemma.app.Progress;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err errors
 * @param progress who is told how far a long work has come
 */
public record Screen(PrintWriter out, PrintWriter err, Progress progress) {

    /** How many characters a line has at most. */
    public static final int WIDTH = 118;

    public void say(String line) {
        out.print(line + "\n");
    }

    /** Says something that is no result and no error. */
    public void mention(String words) {
        err.print(Text.wrap(words) + "\n");
    }
}
