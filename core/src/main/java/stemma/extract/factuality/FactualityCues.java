package stemma.extract.factuality;

import java.util.Arrays;
import java.util.Optional;
import stemma.claim.Factuality;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * The words that govern factuality.
 *
 * @param words word to the label of its factuality, or to "phase", "hearsay", "alleged", "settle" or "taken"
 */
record FactualityCues(Lexicon words) {

    private static final String ALLEGED = "alleged";

    /** What a word says of whatever it governs; its form as it stands is looked up before its dictionary form. */
    Optional<Factuality> of(Token token) {
        return words.get(token.lower())
                .or(() -> words.get(token.lemma()))
                .map(label -> label.equals(ALLEGED) ? Factuality.POSSIBLE.label() : label)
                .flatMap(label -> Arrays.stream(Factuality.values())
                        .filter(f -> f.label().equals(label))
                        .findFirst());
    }

    /** Whether a word only says that somebody says so: "an alleged raid", "reported strikes". */
    boolean isTold(Token token) {
        return is(token, ALLEGED) || is(token, "hearsay");
    }

    boolean is(Token token, String label) {
        return words.get(token.lower())
                .or(() -> words.get(token.lemma()))
                .filter(label::equals)
                .isPresent();
    }

    /** "They used the chance", "took the opportunity": what one has a chance to do is then done. */
    boolean isTaking(Token verb) {
        return is(verb, "taken") || verb.lemma().equals("take");
    }

    /** "The offensive begins", "the fire would resume", "a truce is near": the verb or adjective tells of its subject. */
    boolean happens(Sentence sentence, Token event, Token above) {
        boolean phase = is(above, "phase");
        boolean adjective =
                above.tag().startsWith("JJ") && sentence.child(above, "cop").isPresent();
        return event.isNoun()
                && event.is("nsubj")
                && (phase || adjective && of(above).isPresent());
    }
}
