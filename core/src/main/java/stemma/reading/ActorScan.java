package stemma.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Attribution;
import stemma.claim.Camp;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.ReportView;
import stemma.resolve.actor.ActorDecision;
import stemma.resolve.actor.ActorQuestion.Part;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorResolver;
import stemma.text.Span;

/**
 * Who is meant by the agents, patients and sources of a report: names first, and then, by whom they fight in the claim,
 * those who have none.
 */
final class ActorScan {

    /** Words in a part of a claim, with the camps of the other side. */
    private record Asked(String words, Part part, List<Camp> opponents) {}

    private final ReportView view;
    private final ActorResolver resolver;
    private final ActorReport report;
    private final Map<Asked, Optional<ActorDecision>> known = new HashMap<>();

    ActorScan(ReportView view, ActorResolver resolver) {
        this.view = view;
        this.resolver = resolver;
        this.report = resolver.report(view.document().masthead(), view.published(), view.text());
    }

    /** Where the publisher of the report stands. */
    Affiliation publisher() {
        return report.stands();
    }

    List<Actor> actors(Draft draft, Slot slot) {
        return draft.slot(slot).stream()
                .map(filler -> actor(Mention.of(view.text(), filler.span()), decision(draft, slot, filler.span())))
                .distinct()
                .toList();
    }

    private static Actor actor(Mention mention, Optional<ActorDecision> decision) {
        return new Actor(
                mention,
                decision.flatMap(ActorDecision::actor),
                decision.map(ActorDecision::affiliation).orElse(Affiliation.unknown()));
    }

    /** Who is meant by words that tell who holds a place. */
    Actor holder(Mention words) {
        return actor(words, decide(new Asked(words.text(), Part.AGENT, List.of())));
    }

    /** The chain of a draft, each source with who it is. */
    List<Attribution.Link> chain(Draft draft) {
        return draft.chain().stream().map(this::link).toList();
    }

    private Attribution.Link link(Attribution.Link link) {
        Attribution.Source source = link.source();
        Optional<ActorDecision> decision = decision(source);
        return new Attribution.Link(
                new Attribution.Source(
                        source.mention(),
                        source.kind(),
                        decision.flatMap(ActorDecision::actor),
                        decision.map(ActorDecision::affiliation).orElse(Affiliation.unknown())),
                link.cue(),
                link.content());
    }

    /** Why each of a draft's actors and sources was taken for whom. */
    List<Claim.Derivation> derivation(Draft draft) {
        List<Claim.Derivation> all = new ArrayList<>();
        for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT)) {
            for (Draft.Filler filler : draft.slot(slot)) {
                String words = filler.span().in(view.text());
                decision(draft, slot, filler.span()).ifPresent(d -> all.add(told(slot.label(), words, d)));
            }
        }
        for (Attribution.Link link : draft.chain()) {
            String words = link.source().mention().text();
            decision(link.source()).ifPresent(d -> all.add(told("sources", words, d)));
        }
        return all;
    }

    private static Claim.Derivation told(String slot, String words, ActorDecision decision) {
        String id = decision.actor().map(Actor.ActorRef::id).orElse("nobody by name");
        return new Claim.Derivation(slot + " “" + words + "”", decision.pass(), id + ": " + decision.why());
    }

    private Optional<ActorDecision> decision(Attribution.Source source) {
        return decide(new Asked(source.mention().text(), Part.SOURCE, List.of()));
    }

    private Optional<ActorDecision> decision(Draft draft, Slot slot, Span span) {
        Part part = slot == Slot.AGENT ? Part.AGENT : Part.PATIENT;
        return decide(new Asked(span.in(view.text()), part, opponents(draft, slot)));
    }

    /** The camps of those who have a name on the other side of what the draft tells. */
    private List<Camp> opponents(Draft draft, Slot slot) {
        if (!isAgainst(draft.type())) {
            return List.of();
        }
        Slot other = slot == Slot.AGENT ? Slot.PATIENT : Slot.AGENT;
        Part part = slot == Slot.AGENT ? Part.PATIENT : Part.AGENT;
        return draft.slot(other).stream()
                .flatMap(filler -> decide(new Asked(filler.span().in(view.text()), part, List.of())).stream())
                .map(decision -> decision.affiliation().camp())
                .filter(Camp::isKnown)
                .distinct()
                .toList();
    }

    private Optional<ActorDecision> decide(Asked asked) {
        return known.computeIfAbsent(
                asked, question -> resolver.resolve(question.words(), question.part(), question.opponents(), report));
    }

    /** Whether agent and patient of the type are against each other. */
    private static boolean isAgainst(ClaimType type) {
        return switch (type) {
            case ATTACK, CLASH, KILLED, INJURED, DAMAGED, CAPTURED, ADVANCED, BESIEGED, CLEARED, DETAINED -> true;
            case CONTROLS,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    TRAPPED,
                    DEPLOYED,
                    WITHDREW,
                    AGREEMENT,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED,
                    PROTESTED -> false;
        };
    }
}
