package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import stemma.text.Span;
import stemma.text.Zone;

/** Lines and pieces of site furniture, wherever they stand. */
final class Furniture implements Step {

    private final Rules rules;

    Furniture(Rules rules) {
        this.rules = rules;
    }

    @Override
    public List<Zone> zones(Page page, Sheet soFar) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < page.lines(); i++) {
            Line line = page.line(i);
            rules.ofLine(line, Rule.Reach.LINE).ifPresent(rule -> zones.add(new Zone(line.span(), rule.zone())));
        }
        rules.reaching(Rule.Reach.PIECE).forEach(rule -> {
            Matcher matcher = rule.pattern().matcher(page.text());
            while (matcher.find()) {
                zones.add(new Zone(new Span(matcher.start(), matcher.end()), rule.zone()));
            }
        });
        return zones;
    }
}
