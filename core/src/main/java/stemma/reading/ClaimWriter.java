package stemma.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Affiliation;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.ReportView;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.Resolution;
import stemma.text.Span;
import stemma.text.Zone;

/** Turns filled drafts into claims: resolves the places and actors of the whole report together and gives every claim its id. */
final class ClaimWriter {

    private static final List<Slot> PLACES = List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO);

    private final ReportView report;
    private final ReadingRules rules;
    private final WordingScan wording;
    private final ClaimIds ids;
    private final ActorScan actors;
    private final StateScan states;

    ClaimWriter(ReportView report, ReadingRules rules, ClaimIds ids) {
        this.report = report;
        this.rules = rules;
        this.wording = new WordingScan(rules.words().loaded());
        this.ids = ids;
        this.actors = new ActorScan(report, rules.resolvers().actors());
        this.states = new StateScan(report, rules, actors);
    }

    /** What the words of places mean, or may mean. */
    private record PlacesFound(Map<Span, PlaceDecision> decided, Map<Span, List<PlaceRef>> undecided) {}

    /** Where the publisher of the report stands. */
    Affiliation publisher() {
        return actors.publisher();
    }

    List<Claim> claims() {
        PlacesFound places = resolvePlaces();
        List<Draft> ordered = new ArrayList<>(report.drafts());
        ordered.sort(Comparator.comparing(Draft::trigger).thenComparing(Draft::type));
        return ordered.stream().map(draft -> claim(draft, places)).toList();
    }

    private PlacesFound resolvePlaces() {
        List<Span> spans = report.drafts().stream()
                .flatMap(d -> PLACES.stream().flatMap(slot -> d.slot(slot).stream()))
                .map(Draft.Filler::span)
                .distinct()
                .sorted()
                .toList();
        Resolution resolution = rules.resolvers()
                .places()
                .resolveAll(spans.stream().map(s -> s.in(report.text())).toList());
        Map<Span, PlaceDecision> decided = new HashMap<>();
        Map<Span, List<PlaceRef>> undecided = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            resolution.decision(i).ifPresent(d -> decided.put(span, d));
            undecided.put(span, resolution.candidates(i));
        }
        return new PlacesFound(decided, undecided);
    }

    private Claim claim(Draft draft, PlacesFound places) {
        Mention trigger = mention(draft.trigger());
        Claim.Roles roles = new Claim.Roles(
                actors.actors(draft, Slot.AGENT),
                actors.actors(draft, Slot.PATIENT),
                places(draft, Slot.PLACE, places),
                places(draft, Slot.PLACE_FROM, places),
                places(draft, Slot.PLACE_TO, places),
                draft.time());
        Claim.Measures measures = new Claim.Measures(draft.quantity(), draft.victims(), draft.means(), draft.status());
        Attribution attribution = new Attribution(voice(draft), actors.chain(draft), draft.mode(), draft.said());
        Claim.Anchor anchor = new Claim.Anchor(
                report.document().id(),
                draft.view().zone().kind(),
                draft.view().sentence().span(),
                trigger,
                derivation(draft, places));
        return new Claim(
                ids.next(draft.type(), draft.trigger()),
                anchor,
                draft.type(),
                draft.factuality(),
                roles,
                measures,
                attribution,
                wording.scan(report, draft));
    }

    private List<Claim.Derivation> derivation(Draft draft, PlacesFound places) {
        List<Claim.Derivation> all = new ArrayList<>(draft.derivation());
        for (Slot slot : PLACES) {
            for (Draft.Filler filler : draft.slot(slot)) {
                Optional.ofNullable(places.decided().get(filler.span()))
                        .ifPresent(d -> all.add(new Claim.Derivation(
                                slot.label() + " “" + filler.span().in(report.text()) + "”",
                                d.pass(),
                                d.place().id() + ": " + d.why())));
            }
        }
        all.addAll(actors.derivation(draft));
        return all;
    }

    private static Attribution.Voice voice(Draft draft) {
        Zone zone = draft.view().zone();
        return zone.kind() == Zone.Kind.COMMENT
                ? new Attribution.Voice.Commenter(zone.author())
                : new Attribution.Voice.Narrator();
    }

    private List<Place> places(Draft draft, Slot slot, PlacesFound found) {
        return draft.slot(slot).stream()
                .map(f -> place(f.span(), found))
                .distinct()
                .toList();
    }

    private Place place(Span span, PlacesFound found) {
        return new Place(
                mention(span),
                Optional.ofNullable(found.decided().get(span)).map(PlaceDecision::place),
                states.at(span),
                found.undecided().getOrDefault(span, List.of()));
    }

    private Mention mention(Span span) {
        return Mention.of(report.text(), span);
    }
}
