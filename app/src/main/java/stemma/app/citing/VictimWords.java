package stemma.app.citing;

import java.util.List;
import java.util.Optional;
import stemma.app.told.Parties;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Victims;

/** Who the people of a claim are said to be, and whose word that is. */
final class VictimWords {

    private VictimWords() {}

    /** Whether it is a claim about people who were harmed, held or driven out. */
    static boolean matter(Told claim) {
        ClaimType type = claim.kind().type();
        return type == ClaimType.KILLED
                || type == ClaimType.INJURED
                || type == ClaimType.DETAINED
                || claim.cast().people().isPresent();
    }

    static Victims.Status status(Told claim) {
        return claim.cast().people().map(Told.People::status).orElse(Victims.Status.UNSAID);
    }

    static String of(Told claim) {
        Optional<String> words = claim.cast().people().flatMap(Told.People::words);
        String said = switch (status(claim)) {
            case CIVILIAN -> "civilians";
            case COMBATANT -> "fighters";
            case MIXED -> "civilians and fighters";
            case UNSAID -> "not told whether civilians or fighters";
        };
        String proof = words.map(some -> ", by the words " + Words.quoted(some) + "; " + whose(claim))
                .orElse("");
        List<String> parts = claim.cast().people().map(Told.People::parts).orElse(List.of());
        String told = parts.isEmpty()
                ? ""
                : "; among them " + Words.list(parts.stream().map(Words::quoted).toList());
        return said + proof + told;
    }

    /** In indirect speech the words for people are those of whoever tells it, which need not be those of the source. */
    private static String whose(Told claim) {
        Told.Telling telling = claim.telling();
        boolean direct =
                telling.mode().filter(mode -> mode == Attribution.Mode.DIRECT).isPresent();
        if (direct && !telling.chain().isEmpty()) {
            return "the word of " + Parties.firstSpeaker(claim) + ", inside quotation marks";
        }
        String teller = switch (telling.voice()) {
            case Attribution.Voice.Narrator() -> "the report";
            case Attribution.Voice.Commenter commenter -> "the reader who comments";
        };
        return "the word of " + teller
                + (telling.chain().isEmpty() ? "" : ", not surely that of " + Parties.firstSpeaker(claim));
    }
}
