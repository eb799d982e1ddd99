package stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.text.Span;

/**
 * Who says a claim, and from whom they have it (source, cue and content as in the PARC and PolNeAR corpora).
 *
 * @param voice whose sentence it is, before any source in it
 * @param chain who is said to have said it, the innermost (who said it first) first; empty in the voice's own words
 * @param mode whether the trigger stands inside quotation marks; empty with no source
 * @param said when they are said to have said it, and it has happened by then; empty where the words do not tell
 */
public record Attribution(Voice voice, List<Link> chain, Optional<Mode> mode, Optional<TimeInterval> said) {

    /** The same, where nobody tells when it was said. */
    public Attribution(Voice voice, List<Link> chain, Optional<Mode> mode) {
        this(voice, chain, mode, Optional.empty());
    }

    /** Whose voice a sentence is. */
    public sealed interface Voice {

        /** The report's own voice. */
        record Narrator() implements Voice {}

        /** A reader who wrote below the report. */
        record Commenter(Optional<String> author) implements Voice {}
    }

    /** Whether words are quoted or told. */
    public enum Mode {
        DIRECT,
        INDIRECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What kind of thing is said to have said it. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        UNNAMED,
        DOCUMENT,
        SOCIAL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One link of the chain.
     *
     * @param source who is said to have said it
     * @param cue the word that says that they said it
     * @param content what they are said to have said
     */
    public record Link(Source source, Mention cue, Span content) {}

    /**
     * Who is said to have said something.
     *
     * @param mention the words
     * @param kind what kind of thing it is
     * @param entity which actor of the table they name, or a member of which they are
     * @param affiliation where they stand; an unnamed source with a plain side has a camp and no institution
     */
    public record Source(Mention mention, Kind kind, Optional<Actor.ActorRef> entity, Affiliation affiliation) {

        public Source(Mention mention, Kind kind, Optional<Actor.ActorRef> entity) {
            this(mention, kind, entity, Affiliation.unknown());
        }
    }

    public Attribution {
        chain = List.copyOf(chain);
    }
}
