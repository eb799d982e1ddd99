package stemma.extract.factuality;

import java.util.Optional;
import stemma.claim.Factuality;
import stemma.language.Token;

/**
 * How certain a claim is, and which word says so.
 *
 * @param factuality the decision
 * @param cue the word that decides; empty for plain assertion
 */
public record Judgement(Factuality factuality, Optional<Token> cue) {

    static final Judgement ASSERTED = new Judgement(Factuality.ASSERTED, Optional.empty());
}
