package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.text.Span;

/**
 * The speakers of one part of a report, in the order in which they speak. Follows pronouns and pointing nouns back to
 * whoever was named last. Used by one thread.
 */
public final class Speakers {

    private final String text;
    private final List<Speaker> named = new ArrayList<>();

    /**
     * Starts with nobody.
     *
     * @param text the report's text
     */
    public Speakers(String text) {
        this.text = text;
    }

    /** Takes note of who speaks in a statement. */
    public void note(Statement statement) {
        statement
                .innermost()
                .filter(s -> s.reference() == Statement.Reference.NAMED)
                .ifPresent(named::add);
    }

    /** Whom a speaker's words mean: themselves, or whoever was named last and fits; nobody for the own correspondent. */
    public Optional<Speaker> resolve(Speaker speaker) {
        return switch (speaker.reference()) {
            case NAMED -> Optional.of(speaker);
            case OWN -> lastWith(speaker);
            case PRONOUN -> Optional.of(last().orElse(speaker));
            case BACK -> Optional.of(lastWith(speaker).orElse(speaker));
        };
    }

    /** Who spoke last by name. */
    public Optional<Speaker> last() {
        return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
    }

    private Optional<Speaker> lastWith(Speaker pointer) {
        String noun = pointer.head().lemma();
        for (int i = named.size() - 1; i >= 0; i--) {
            Span span = named.get(i).span();
            if (span.in(text).toLowerCase(java.util.Locale.ROOT).contains(noun)) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }
}
