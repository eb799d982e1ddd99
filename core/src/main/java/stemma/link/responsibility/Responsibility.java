package stemma.link.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.link.Occurrence;
import stemma.link.Statement;

/**
 * What is said of who did one harm.
 *
 * @param occurrence the happening
 * @param parts what is said, by kind and party
 */
public record Responsibility(Occurrence occurrence, List<Part> parts) {

    /** In which way somebody is named, or nobody. */
    public enum Kind {
        /** Somebody else says that they did it. */
        BLAMED,
        /** They, or others for them, say that they did not. */
        DENIED,
        /** They say so themselves. */
        CLAIMED,
        /** A report says that nobody has claimed it. */
        NONE_HAS_CLAIMED,
        /** It is told without naming anybody, or only as possible. */
        UNCLEAR;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * What is said of one party.
     *
     * @param kind in which way
     * @param party the neutral name where it is known who is meant, else the report's words; empty where nobody is named
     * @param claims the claims that say so; of {@link Kind#NONE_HAS_CLAIMED} those that stand nearest to the words
     * @param words the words that say so, where no claim holds them
     */
    public record Part(Kind kind, Optional<String> party, List<Statement> claims, List<String> words) {
        public Part {
            claims = List.copyOf(claims);
            words = List.copyOf(words);
        }
    }

    public Responsibility {
        parts = List.copyOf(parts);
    }

    /** Whether anybody is named, or said not to have come forward. */
    public boolean isTold() {
        return parts.stream().anyMatch(part -> part.kind() != Kind.UNCLEAR);
    }
}
