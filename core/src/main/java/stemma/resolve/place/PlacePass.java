package stemma.resolve.place;

import java.util.Optional;

/** One way to tell which of several places a name means. It edits nothing and is empty where it is not sure. */
public interface PlacePass {

    /** What the pass is called where its decisions are explained. */
    String name();

    Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre);
}
