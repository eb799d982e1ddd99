package stemma.link.balance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Victims;

/**
 * What the claims of one speaker, and of one kind of harm, count as. In a reader's own voice nobody is known to speak.
 *
 * @param camp of whoever speaks; empty where it is not known
 * @param institution of whoever speaks; empty where it is not known
 * @param heard ids of all who speak somewhere in the chain, and of what they are offices of
 * @param harm what claims of dead or injured that are asserted count as; empty for others
 * @param claims their ids, in order
 */
public record Speech(
        Optional<String> camp,
        Optional<String> institution,
        Set<String> heard,
        Optional<Harm> harm,
        List<String> claims) {

    /**
     * Dead or injured of one status who are laid on one other.
     *
     * @param perpetrator the camp of the agent that is named, else the words for it; empty where none is named
     */
    public record Harm(Optional<String> perpetrator, Victims.Status status) {}

    public Speech {
        heard = Set.copyOf(heard);
        claims = List.copyOf(claims);
    }
}
