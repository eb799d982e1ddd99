package stemma.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.language.NeutralWords;

/**
 * Groups the claims of one report that state the same thing through the same chain: a headline and its body, say. Two
 * claims fall together when type, polarity, chain and number are the same and no slot tells them apart.
 */
final class Propositions {

    private final NeutralWords labels;

    /**
     * Holds the words.
     *
     * @param labels words that name the same fighters, so that a headline's label and the body's tell no two things apart
     */
    Propositions(NeutralWords labels) {
        this.labels = labels;
    }

    /** For each claim's id that of its proposition, which is the id of the first claim that states it. */
    Map<String, String> of(List<Claim> claims) {
        Map<String, String> byKey = new HashMap<>();
        Map<String, String> propositions = new LinkedHashMap<>();
        for (Claim claim : claims) {
            propositions.put(claim.id(), byKey.computeIfAbsent(key(claim), k -> "p-" + claim.id()));
        }
        return propositions;
    }

    private String key(Claim claim) {
        StringBuilder key = new StringBuilder(claim.type().label());
        key.append('|').append(claim.factuality().label());
        key.append('|').append(claim.attribution().voice());
        for (Attribution.Link link : claim.attribution().chain()) {
            key.append('|').append(who(link.source().mention(), link.source().entity()));
        }
        key.append('|')
                .append(claim.measures().quantity().map(Propositions::number).orElse("-"));
        claim.roles()
                .place()
                .forEach(p -> key.append('|')
                        .append(p.resolved()
                                .map(r -> r.id())
                                .orElseGet(() -> fold(p.mention().text()))));
        claim.roles().agent().forEach(a -> key.append("|a:").append(who(a.mention(), a.entity())));
        return key.toString();
    }

    /** An actor of the table whatever its name here, else the words. */
    private String who(Mention mention, Optional<Actor.ActorRef> entity) {
        return entity.map(Actor.ActorRef::id).orElseGet(() -> fold(mention.text()));
    }

    private static String number(Quantity quantity) {
        return quantity.unit()
                + quantity.bounds().low()
                + quantity.bounds().high()
                + quantity.marks().stream().sorted().toList();
    }

    private String fold(String words) {
        return labels.folded(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
