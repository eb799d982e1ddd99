package stemma.ingest.page;

import java.util.List;
import java.util.Optional;
import stemma.text.DayEvidence;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;
import stemma.text.Zone;

/** What a page prints of itself, read off its zones. */
final class Printed {

    private final Rules rules;

    Printed(Rules rules) {
        this.rules = rules;
    }

    /** The first printed day that stands at the top of the page. */
    List<DayEvidence> days(Page page, List<Zone> zones) {
        return zones.stream()
                .filter(zone -> zone.kind() == Zone.Kind.DATELINE)
                .flatMap(zone -> rules.days().in(page.text(), zone.span()).stream())
                .findFirst()
                .map(day -> day.evidence(page.text()))
                .orElse(List.of());
    }

    Masthead masthead(Page page, List<Zone> zones) {
        List<String> headlines = words(page, zones, Zone.Kind.HEADLINE);
        Optional<Outlet> outlet = headlines.stream()
                .flatMap(line -> Outlet.appendedTo(line).stream())
                .filter(o -> headlines.stream().anyMatch(line -> Outlet.same(line, o.headline()))
                        || page.title()
                                .filter(title -> Outlet.same(title, o.headline()))
                                .isPresent())
                .findFirst();
        return new Masthead(
                outlet.map(o -> new Publisher(o.name())),
                outlet.map(Outlet::headline).or(() -> headlines.stream().findFirst()),
                words(page, zones, Zone.Kind.BYLINE).stream()
                        .flatMap(line -> rules.bylineAuthor(line).stream())
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> words(Page page, List<Zone> zones, Zone.Kind kind) {
        return zones.stream()
                .filter(zone -> zone.kind() == kind)
                .map(zone -> zone.span().in(page.text()).strip())
                .toList();
    }
}
