package stemma.resolve.place.pass;

import java.util.Optional;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** A name that only one place has. */
final class OnlyCandidate implements PlacePass {

    @Override
    public String name() {
        return "only candidate";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        return question.candidates().size() != 1
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        question.candidates().getFirst(),
                        name(),
                        "only one place of the gazetteer is called " + question.words()));
    }
}
