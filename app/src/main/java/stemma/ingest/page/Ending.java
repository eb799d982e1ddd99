package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * Where the article ends: readers' comments, each in its own zone, and what stands below a reply form.
 *
 * <p>The same words are also links at the top of pages. So a marker counts only below some running text, and a reply form
 * takes the rest of the page only where no more running text follows it than stands before; else only its line is
 * furniture.
 */
final class Ending implements Step {

    private final Rules rules;
    private final Comments comments;

    Ending(Rules rules) {
        this.rules = rules;
        this.comments = new Comments(rules);
    }

    /** A line that may end the article, and the code units of running text above it. */
    private record Marker(Line line, Rule rule, int proseAbove) {
        boolean opensComments() {
            return rule.reach() == Rule.Reach.COMMENTS;
        }
    }

    @Override
    public List<Zone> zones(Page page, Sheet soFar) {
        List<Marker> markers = new ArrayList<>();
        int prose = 0;
        for (int i = 0; i < page.lines(); i++) {
            Line line = page.line(i);
            Optional<Rule> rule = rules.ofLine(line, Rule.Reach.COMMENTS).or(() -> rules.ofLine(line, Rule.Reach.REST));
            if (rule.isPresent()) {
                markers.add(new Marker(line, rule.get(), prose));
            } else if (line.isProse()) {
                prose += line.span().length();
            }
        }
        return zones(page, markers, prose);
    }

    private List<Zone> zones(Page page, List<Marker> markers, int prose) {
        List<Marker> ends = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            zones.add(new Zone(marker.line().span(), marker.rule().zone()));
            if (marker.proseAbove() > 0 && (marker.opensComments() || endsPage(markers, i, prose))) {
                ends.add(marker);
            }
        }
        for (int i = 0; i < ends.size(); i++) {
            int below = i + 1 < ends.size() ? ends.get(i + 1).line().index() : page.lines();
            zones.addAll(below(page, ends.get(i), below));
        }
        return zones;
    }

    private List<Zone> below(Page page, Marker marker, int end) {
        int from = marker.line().index() + 1;
        if (from >= end) {
            return List.of();
        }
        Span span = new Span(page.line(from).start(), page.line(end - 1).span().end());
        return marker.opensComments()
                ? comments.zones(page, from, end)
                : List.of(new Zone(span, marker.rule().zone()));
    }

    /** Whether at least as much running text stands above as below, as far as the next comments. */
    private static boolean endsPage(List<Marker> markers, int index, int prose) {
        int above = markers.get(index).proseAbove();
        int until = markers.subList(index + 1, markers.size()).stream()
                .filter(Marker::opensComments)
                .mapToInt(Marker::proseAbove)
                .findFirst()
                .orElse(prose);
        return until - above <= above;
    }
}
