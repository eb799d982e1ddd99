package stemma.app.told;

import java.util.List;

/**
 * A claim in one sentence of ours, from who said it first outwards: "A source at Aleppo Police Command, as SANA tells it,
 * said that …; so a report of …".
 */
public final class OwnSentence {

    private OwnSentence() {}

    public static String of(Told claim) {
        String clause = Clause.of(claim);
        String voice = Parties.voice(claim);
        List<Told.Link> chain = claim.telling().chain();
        if (chain.isEmpty()) {
            return Words.capital(voice) + ", says in words of its own that " + clause + ".";
        }
        StringBuilder head = new StringBuilder(Parties.source(chain.getFirst(), claim.telling()));
        for (Told.Link relay : chain.subList(1, chain.size())) {
            head.append(", as ").append(Parties.source(relay, claim.telling())).append(" tells it");
        }
        return Words.capital(head + (chain.size() > 1 ? ", said that " : " said that ")) + clause + "; so " + voice
                + ".";
    }
}
