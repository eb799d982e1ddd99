package stemma.reading;

import java.util.List;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.text.Span;
import stemma.text.Zone;

/** Claims with the slots that tell propositions apart. */
final class SampleClaims {

    private SampleClaims() {}

    /** The slots that a sample fills, each with words or with nothing. */
    record Slots(ClaimType type, String source, String agent, String place, Factuality factuality) {}

    static Claim claim(String id, Slots slots) {
        Claim.Roles roles = new Claim.Roles(
                words(slots.agent()).stream().map(Actor::new).toList(),
                List.of(),
                words(slots.place()).stream()
                        .map(m -> new Place(m, Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
        List<Attribution.Link> chain = words(slots.source()).stream()
                .map(m -> new Attribution.Link(
                        new Attribution.Source(m, Attribution.Kind.UNNAMED, Optional.empty()), m, m.span()))
                .toList();
        return new Claim(
                id,
                new Claim.Anchor("report", Zone.Kind.BODY, new Span(0, 9), mention("trigger"), List.of()),
                slots.type(),
                slots.factuality(),
                roles,
                new Claim.Measures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Attribution(new Attribution.Voice.Narrator(), chain, Optional.empty()),
                List.of());
    }

    private static List<Mention> words(String words) {
        return words.isEmpty() ? List.of() : List.of(mention(words));
    }

    private static Mention mention(String words) {
        return new Mention(new Span(0, words.length()), words);
    }
}
