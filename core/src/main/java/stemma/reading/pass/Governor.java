package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import stemma.language.Sentence;
import stemma.language.Token;

/** Which draft of a sentence a word belongs to. */
public final class Governor {

    private static final int DEPTH = 8;

    private Governor() {}

    /** The draft whose words a word hangs on, going up through the sentence. */
    public static Optional<Draft> of(Sentence sentence, Token from, List<Draft> drafts) {
        Token at = from;
        for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
            at = sentence.get(at.head());
            Token word = at;
            Optional<Draft> governor = drafts.stream()
                    .filter(d -> d.match().words().contains(word))
                    .findFirst();
            if (governor.isPresent()) {
                return governor;
            }
        }
        return Optional.empty();
    }
}
