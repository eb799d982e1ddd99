package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.ingest.piece.Blank;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * A page being painted with zones: what is painted stays, what nobody paints is body.
 *
 * <p>Used by one thread, for one page.
 */
final class Sheet {

    private final String text;
    private final TreeMap<Integer, Zone> painted = new TreeMap<>();

    Sheet(String text) {
        this.text = text;
    }

    /** Paints as much of a zone as is still free, without white space at the ends of each piece. */
    void paint(Zone zone) {
        for (Span free : free(zone.span())) {
            painted.put(free.start(), new Zone(free, zone.kind(), zone.author()));
        }
    }

    /** The pieces of a span that nobody has painted, trimmed; none where all of it is taken or blank. */
    List<Span> free(Span span) {
        List<Span> pieces = new ArrayList<>();
        int at = span.start();
        Map.Entry<Integer, Zone> before = painted.floorEntry(at);
        if (before != null) {
            at = Math.max(at, Math.min(span.end(), before.getValue().span().end()));
        }
        for (Zone taken : painted.subMap(at, span.end()).values()) {
            add(pieces, at, taken.span().start());
            at = taken.span().end();
        }
        add(pieces, at, span.end());
        return List.copyOf(pieces);
    }

    /** Whether nobody has painted any of a span. */
    boolean isFree(Span span) {
        return free(span).equals(List.of(Blank.trim(text, span)));
    }

    /** What has been painted over an offset. */
    Optional<Zone> at(int offset) {
        return Optional.ofNullable(painted.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(zone -> zone.span().contains(offset));
    }

    /** What has been painted, in order. */
    List<Zone> painted() {
        return List.copyOf(painted.values());
    }

    /** The last piece of text that is still free and not blank. */
    Optional<Span> lastFree() {
        int end = text.length();
        for (Zone zone : painted.descendingMap().values()) {
            Span gap = Blank.trim(
                    text, new Span(zone.span().end(), Math.max(end, zone.span().end())));
            if (!gap.isEmpty()) {
                return Optional.of(gap);
            }
            end = zone.span().start();
        }
        return Optional.of(Blank.trim(text, new Span(0, end))).filter(gap -> !gap.isEmpty());
    }

    /** Zones that cover the text; white space belongs to the zone before it, or at the start to the one after it. */
    List<Zone> zones() {
        for (Span gap : free(new Span(0, text.length()))) {
            painted.put(gap.start(), new Zone(gap, Zone.Kind.BODY));
        }
        if (painted.isEmpty() && !text.isEmpty()) {
            return List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY));
        }
        return joined(List.copyOf(painted.values()));
    }

    private List<Zone> joined(List<Zone> ordered) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Zone zone = ordered.get(i);
            boolean last = i + 1 == ordered.size();
            if (!last && flows(zone, ordered.get(i + 1))) {
                continue;
            }
            int end = last ? text.length() : ordered.get(i + 1).span().start();
            zones.add(new Zone(new Span(from, end), zone.kind(), zone.author()));
            from = end;
        }
        return List.copyOf(zones);
    }

    /** Whether two neighbours are one: paragraphs of body, lines of furniture. Headlines and comments stay apart. */
    private static boolean flows(Zone zone, Zone next) {
        boolean joins = zone.kind() == Zone.Kind.BODY
                || zone.kind() == Zone.Kind.BOILERPLATE
                || zone.kind() == Zone.Kind.RELATED;
        return joins && zone.kind() == next.kind() && zone.author().equals(next.author());
    }

    private void add(List<Span> pieces, int start, int end) {
        if (start < end) {
            Span piece = Blank.trim(text, new Span(start, end));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
    }
}
