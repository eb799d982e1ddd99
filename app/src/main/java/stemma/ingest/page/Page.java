package stemma.ingest.page;

import java.util.Arrays;
import java.util.Optional;
import stemma.ingest.piece.Blank;
import stemma.text.Span;

/** A text with its lines, which end at a line feed, a carriage return or both. Immutable. */
final class Page {

    private final String text;
    private final Optional<String> title;
    private final int[] starts;

    private Page(String text, Optional<String> title, int[] starts) {
        this.text = text;
        this.title = title;
        this.starts = starts;
    }

    /**
     * A page.
     *
     * @param title as the record that held the text gives it
     */
    static Page of(String text, Optional<String> title) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends && i + 1 < text.length()) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new Page(text, title, Arrays.copyOf(starts, count));
    }

    String text() {
        return text;
    }

    Optional<String> title() {
        return title;
    }

    int lines() {
        return starts.length;
    }

    Line line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        return new Line(index, starts[index], Blank.trim(text, new Span(starts[index], end)), text);
    }

    /** The index of the line that holds an offset of the text. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
