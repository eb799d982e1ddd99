package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import stemma.text.Span;

/**
 * The paragraphs of a part of a report. A line that ends without a full stop is taken to go on in the next, blank lines
 * between them or not, as in comments whose every line was wrapped; unless it is a heading, or the next line begins anew
 * and its first word would have had room, so that nobody wrapped the line there.
 */
final class Paragraphs {

    private static final String ENDS = ".!?…:;”\"»)";

    private Paragraphs() {}

    static List<Span> of(String text, Span part) {
        List<Span> lines = lines(text, part);
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean goesOn = i > 0
                    && goesOn(text, paragraphs.getLast(), line)
                    && (isBlank(text, lines.get(i - 1), line) || isWrapped(text, lines.get(i - 1), line, width));
            if (goesOn) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return List.copyOf(paragraphs);
    }

    /** Whether a line was broken off because it was full: its sentence goes on, or the next word had no room in it. */
    private static boolean isWrapped(String text, Span before, Span line, int width) {
        String next = line.in(text);
        boolean open = Character.isLowerCase(next.charAt(0)) || text.charAt(before.end() - 1) == ',';
        return open || before.length() + 1 + next.split("\\s", 2)[0].length() > width;
    }

    private static boolean isBlank(String text, Span before, Span line) {
        return text.substring(before.end(), line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    private static List<Span> lines(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = strip(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean goesOn(String text, Span before, Span line) {
        boolean blank = isBlank(text, before, line);
        boolean ended = ENDS.indexOf(text.charAt(before.end() - 1)) >= 0;
        char first = text.charAt(line.start());
        boolean lower = Character.isLowerCase(first) || Character.isDigit(first);
        if (ended) {
            return false;
        }
        return !blank || lower || before.length() > 60 && !isTitle(text, before);
    }

    /** A short line of capitalised words is a heading. */
    private static boolean isTitle(String text, Span line) {
        String[] words = line.in(text).split("\\s+");
        long capital = java.util.Arrays.stream(words)
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .count();
        return words.length <= 14 && capital * 3 >= words.length * 2L;
    }
}
