package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NeutralWords;

/**
 * The speakers of one part of a report, in the order in which they speak. Follows pronouns and pointing nouns back to
 * whoever was named last. Used by one thread.
 */
public final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");
    private static final Set<String> IMPERSONAL = Set.of("it", "its");

    private final String text;
    private final NeutralWords labels;
    private final List<Speaker> named = new ArrayList<>();
    private final List<Speaker> spoken = new ArrayList<>();
    private final Map<Speaker, List<Speaker>> passedOn = new HashMap<>();

    /**
     * Starts with nobody.
     *
     * @param text the report's text
     * @param labels words that name the same fighters, so that "the rebels" who said so may be "gunmen" the next time
     */
    public Speakers(String text, NeutralWords labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Takes note of who speaks in a statement. */
    public void note(Statement statement) {
        for (Speaker speaker : statement.speakers().reversed()) {
            boolean pronoun = speaker.reference() == Statement.Reference.PRONOUN;
            resolve(speaker).filter(s -> !pronoun && s.equals(speaker)).ifPresent(named::add);
        }
        statement.innermost().flatMap(this::resolve).ifPresent(speaker -> {
            spoken.add(speaker);
            List<Speaker> others =
                    statement.speakers().subList(1, statement.speakers().size());
            if (!others.isEmpty()) {
                passedOn.put(speaker, List.copyOf(others));
            }
        });
    }

    /** Takes note of somebody who is told of and can speak in the next sentence. */
    public void note(Speaker speaker) {
        named.add(speaker);
    }

    /** Whom a speaker's words mean: themselves, or whoever was named last and fits; nobody for the own correspondent. */
    public Optional<Speaker> resolve(Speaker speaker) {
        return switch (speaker.reference()) {
            case NAMED -> Optional.of(speaker);
            case OWN -> lastWith(speaker.head().lemma());
            case PRONOUN -> Optional.of(antecedent(speaker).orElse(speaker));
            case BACK ->
                Optional.of(lastWith(speaker.head().lemma())
                        .or(() -> isSource(speaker) ? last(s -> isUnnamed(s)) : Optional.empty())
                        .orElse(speaker));
            case GROUP ->
                Optional.of(lastWith(speaker.head().lemma())
                        .or(() -> last(Speakers::isBody))
                        .orElse(speaker));
        };
    }

    /** Who passes on what "he" or "the analyst" says: whoever passed on what the person whom that means said before. */
    public List<Speaker> passedOn(Speaker speaker) {
        boolean pointsBack = switch (speaker.reference()) {
            case PRONOUN, BACK -> true;
            case NAMED, GROUP, OWN -> false;
        };
        return pointsBack
                ? resolve(speaker).map(s -> passedOn.getOrDefault(s, List.of())).orElse(List.of())
                : List.of();
    }

    /** Who spoke last. */
    public Optional<Speaker> last() {
        return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.getLast());
    }

    private Optional<Speaker> antecedent(Speaker pronoun) {
        String word = pronoun.head().lower();
        if (PERSONAL.contains(word)) {
            return last(s -> isSingular(s) && (!isBody(s) || isUnknownName(s)));
        }
        if (IMPERSONAL.contains(word)) {
            return last(s -> !isPerson(s));
        }
        return last(s -> !isSingular(s)).or(this::last);
    }

    private static boolean isSource(Speaker speaker) {
        return speaker.head().lemma().equals("source");
    }

    /** "a police officer", "an official", whom the text may call "the source" afterwards. */
    private boolean isUnnamed(Speaker speaker) {
        return (isPerson(speaker) || speaker.head().lemma().equals("official"))
                && isSingular(speaker)
                && speaker.span().in(text).equals(speaker.span().in(text).toLowerCase(Locale.ROOT));
    }

    private static boolean isBody(Speaker speaker) {
        return speaker.kind() == Statement.Kind.BODY || speaker.kind() == Statement.Kind.OUTLET;
    }

    /** A name of which nothing tells that it is an organisation's: a parser does not know every person. */
    private static boolean isUnknownName(Speaker speaker) {
        String word = speaker.head().text();
        return speaker.kind() == Statement.Kind.BODY
                && speaker.head().isProperNoun()
                && !Set.of("ORGANIZATION", "LOCATION").contains(speaker.head().name())
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isPerson(Speaker speaker) {
        return speaker.kind() == Statement.Kind.PERSON;
    }

    private static boolean isSingular(Speaker speaker) {
        return !speaker.head().tag().endsWith("S");
    }

    private Optional<Speaker> lastWith(String noun) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(noun) + "s?\\b");
        return last(s -> word.matcher(labels.folded(s.span().in(text)).toLowerCase(Locale.ROOT))
                .find());
    }

    private Optional<Speaker> last(Predicate<Speaker> fits) {
        return named.reversed().stream().filter(fits).findFirst();
    }
}
