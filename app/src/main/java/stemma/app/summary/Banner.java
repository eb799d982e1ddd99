package stemma.app.summary;

import java.util.Optional;
import stemma.comparing.Summary;

/** What must stand on the face of a pile whose claims of ground only one camp makes. */
public final class Banner {

    private Banner() {}

    /** The sentence; none where a claim of ground is corroborated, or where none speaks of ground. */
    public static Optional<String> of(Summary summary) {
        return switch (summary.ground()) {
            case ONE_CAMP -> Optional.of("No ground fact is corroborated from a second camp.");
            case CORROBORATED, NOT_SPOKEN_OF -> Optional.empty();
        };
    }
}
