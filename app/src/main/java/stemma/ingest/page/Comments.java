package stemma.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.piece.Blank;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * Cuts readers' comments apart: at numbers that count up, and at lines that name who speaks.
 *
 * <p>A number starts a comment only where it is the next one at its indentation, so that lists, years and counts inside
 * a comment stay there. A reply that is indented further counts from 1 again; it must name its author.
 */
final class Comments {

    private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d{1,5})[.)][\\s\\u00A0]+(?<rest>.*)");

    private final Rules rules;

    Comments(Rules rules) {
        this.rules = rules;
    }

    private record Start(Line line, Optional<String> author) {}

    private record Level(int indent, int number) {}

    /** A zone for each comment in lines {@code from} to {@code end}, exclusive. */
    List<Zone> zones(Page page, int from, int end) {
        List<Start> starts = starts(page, from, end);
        List<Zone> zones = new ArrayList<>();
        int first = starts.isEmpty() ? end : starts.getFirst().line().index();
        add(zones, page, new Start(page.line(from), Optional.empty()), first);
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1).line().index() : end;
            add(zones, page, starts.get(i), next);
        }
        return zones;
    }

    private static void add(List<Zone> zones, Page page, Start start, int end) {
        if (end > start.line().index()) {
            Span lines =
                    new Span(start.line().start(), page.line(end - 1).span().end());
            Span span = Blank.trim(page.text(), lines);
            if (!span.isEmpty()) {
                zones.add(new Zone(span, Zone.Kind.COMMENT, start.author()));
            }
        }
    }

    private List<Start> starts(Page page, int from, int end) {
        List<Start> starts = new ArrayList<>();
        Deque<Level> levels = new ArrayDeque<>();
        for (int i = from; i < end; i++) {
            Line line = page.line(i);
            String words = line.beginning();
            Matcher numbered = NUMBERED.matcher(words);
            if (numbered.matches()) {
                Optional<String> author = authorBeforeText(numbered.group("rest"));
                if (counts(levels, line.indent(), Integer.parseInt(numbered.group("number")), author)) {
                    starts.add(new Start(line, author));
                }
            } else if (author(words).isPresent()) {
                name(starts, line, author(words));
            }
        }
        return starts;
    }

    /** A line with a name is the head of a comment, or names the author of the number that stands alone above it. */
    private static void name(List<Start> starts, Line line, Optional<String> author) {
        boolean below = !starts.isEmpty()
                && starts.getLast().author().isEmpty()
                && starts.getLast().line().wordCount() == 1;
        if (below) {
            starts.set(starts.size() - 1, new Start(starts.getLast().line(), author));
        } else {
            starts.add(new Start(line, author));
        }
    }

    private static boolean counts(Deque<Level> levels, int indent, int number, Optional<String> author) {
        Deque<Level> kept = new ArrayDeque<>(levels);
        while (!kept.isEmpty() && kept.peek().indent() > indent) {
            kept.pop();
        }
        boolean opens = number == 1 && (kept.isEmpty() || (kept.peek().indent() < indent && author.isPresent()));
        boolean goesOn =
                !kept.isEmpty() && kept.peek().indent() == indent && kept.peek().number() + 1 == number;
        if (!opens && !goesOn) {
            return false;
        }
        if (goesOn) {
            kept.pop();
        }
        kept.push(new Level(indent, number));
        levels.clear();
        kept.descendingIterator().forEachRemaining(levels::push);
        return true;
    }

    /** As {@code 1. NAME says: text}, where the text follows in the same line. */
    private Optional<String> authorBeforeText(String words) {
        int colon = words.indexOf(':');
        return author(words).or(() -> colon < 0 ? Optional.empty() : author(words.substring(0, colon + 1)));
    }

    private Optional<String> author(String words) {
        return rules.commentHeads().stream()
                .flatMap(head -> head.author(words).stream())
                .findFirst();
    }
}
