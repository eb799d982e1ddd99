package stemma.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text on a terminal: broken between words, or cut to a width. Widths count what a reader sees as one character. */
public final class Text {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Text() {}

    public static String wrap(String text) {
        return wrap("", text);
    }

    /** Breaks a text between words; it stands behind the lead, and its other lines are indented as far. */
    public static String wrap(String lead, String text) {
        StringBuilder out = new StringBuilder(lead);
        int indent = width(lead);
        int column = indent;
        for (String word : SPACE.split(text.strip(), -1)) {
            int length = width(word);
            if (column > indent && column + 1 + length > Screen.WIDTH) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
        }
        return out.toString();
    }

    /** The text in one line, with an ellipsis where it is too long. */
    public static String fit(String text, int width) {
        String flat = text.replaceAll("\\s+", " ").strip();
        if (width(flat) <= width) {
            return flat;
        }
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < flat.length(); i += Character.charCount(flat.codePointAt(i))) {
            int point = flat.codePointAt(i);
            column += marks(point) ? 0 : 1;
            if (column == width) {
                break;
            }
            out.appendCodePoint(point);
        }
        return out.toString().stripTrailing() + "…";
    }

    /** The text in so many lines of a width, broken between words where that is possible, with an ellipsis at the end. */
    public static List<String> cell(String text, int width, int lines) {
        List<String> cell = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (cell.size() < lines - 1 && width(rest) > width) {
            int most = rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length())));
            int blank = rest.lastIndexOf(' ', most);
            int end = blank > 0 ? blank : most;
            cell.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        cell.add(fit(rest, width));
        return cell;
    }

    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    public static int width(String text) {
        return (int) text.codePoints().filter(point -> !marks(point)).count();
    }

    /** Whether a character stands above or below the one before it. */
    private static boolean marks(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
