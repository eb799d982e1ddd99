package stemma.link.balance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Victims;

/**
 * Who speaks in a pile and whose victims are counted; all lists have what is said most often first.
 *
 * @param camps propositions by the camp of whoever speaks
 * @param institutions propositions by the institution of whoever speaks
 * @param media propositions by the outlet that passes them on
 * @param silent who is spoken of and never speaks
 * @param victims propositions of dead and injured
 * @param speeches who speaks in each claim, from which the above is counted
 */
public record Balance(
        List<Voice> camps,
        List<Voice> institutions,
        List<Voice> media,
        List<Silent> silent,
        List<Victim> victims,
        List<Speech> speeches) {

    /**
     * How much is said by one camp, institution or outlet.
     *
     * @param name its id or name; empty where it is not known
     */
    public record Voice(Optional<String> name, int propositions, int reports) {}

    /** Somebody who is named as acting or acted on and is the source of nothing. */
    public record Silent(String name, Optional<String> camp, int propositions) {}

    /**
     * How often one camp tells of victims of one status that it lays on one other.
     *
     * @param perpetrator the camp of the agent that is named, else the words for it; empty where none is named
     * @param speaker the camp of whoever speaks; empty where it is not known
     * @param status the status that the victims are given
     */
    public record Victim(
            Optional<String> perpetrator, Optional<String> speaker, Victims.Status status, int propositions) {}

    public Balance {
        camps = List.copyOf(camps);
        institutions = List.copyOf(institutions);
        media = List.copyOf(media);
        silent = List.copyOf(silent);
        victims = List.copyOf(victims);
        speeches = List.copyOf(speeches);
    }

    /** The camps that are known to speak. */
    public Set<String> speaking() {
        return camps.stream()
                .flatMap(voice -> voice.name().stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The camps that are spoken of and never speak. */
    public Set<String> silentCamps() {
        Set<String> camps = silent.stream()
                .flatMap(actor -> actor.camp().stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
        camps.removeAll(speaking());
        return camps;
    }

    /** Whether any dead or injured are told to be of this status. */
    public boolean counts(Victims.Status status) {
        return victims.stream()
                .anyMatch(victim -> victim.status() == status || victim.status() == Victims.Status.MIXED);
    }
}
