package stemma.link.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.claim.Actor;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.link.Statement;

/** Words that give a fact a motive, a credit or a legal character: "forced to", "safe passage", "refrained". Immutable. */
public final class Motives {

    /**
     * One motive, credit or legal character.
     *
     * @param of types of facts that can have it
     * @param words that give it, lower case
     */
    public record Motive(Set<ClaimType> of, List<String> words) {
        public Motive {
            of = Set.copyOf(of);
            words = List.copyOf(words);
        }
    }

    private final Map<String, Motive> motives;

    /**
     * Holds the list.
     *
     * @param motives by the words that a reader is told
     */
    public Motives(Map<String, Motive> motives) {
        this.motives = Map.copyOf(motives);
    }

    /** The characters that the sentence of a claim gives what it tells; names ("Reconciliation Centre") give none. */
    Set<String> of(Statement statement) {
        String sentence = statement.sentence();
        if (in(sentence, statement.type()).isEmpty()) {
            return Set.of();
        }
        for (String name : (Iterable<String>) names(statement)::iterator) {
            sentence = sentence.replace(name, ".");
        }
        return in(sentence, statement.type());
    }

    private Set<String> in(String sentence, ClaimType type) {
        String folded = Signals.folded(sentence);
        Set<String> found = new TreeSet<>();
        motives.forEach((character, motive) -> {
            if (motive.of().contains(type)
                    && motive.words().stream().anyMatch(word -> folded.contains(" " + word + " "))) {
                found.add(character);
            }
        });
        return found;
    }

    /** Names of whoever speaks or acts. */
    private static Stream<String> names(Statement statement) {
        return Stream.concat(
                        statement.chain().stream().map(link -> link.source().mention()),
                        statement.claim().roles().agent().stream().map(Actor::mention))
                .map(Mention::text)
                .filter(name -> !name.isBlank());
    }
}
