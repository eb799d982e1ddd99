package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.language.Token;
import stemma.text.Span;

/**
 * That somebody is said to say something.
 *
 * @param speakers who says it, the innermost first ("a source told the agency": the source, the agency)
 * @param cue the word that says that they say it
 * @param content what they are said to say; a range of the report's text
 * @param construction the name of the rule that found it
 */
public record Statement(List<Speaker> speakers, Token cue, Span content, String construction) {

    /**
     * Who is said to say something.
     *
     * @param head the head of the phrase
     * @param span the words that name the speaker
     * @param kind what they are
     * @param reference whether they name somebody or point back
     */
    public record Speaker(Token head, Span span, Kind kind, Reference reference) {}

    /** What a speaker is, as far as pronouns tell it: "he" is a person and "it" a body. */
    public enum Kind {
        PERSON,
        /** A newspaper, an agency, a monitor. */
        OUTLET,
        /** A ministry, an army, an organisation. */
        BODY,
        /** What was said or written, shown or counted: reports, footage. */
        MATTER
    }

    /** How a speaker is named. */
    public enum Reference {
        /** By words of its own. */
        NAMED,
        /** By a pronoun: "he added". */
        PRONOUN,
        /** By a noun that points back to one named with it: "the source said". */
        BACK,
        /** By a noun that can point back to any body: "the group said". */
        GROUP,
        /** The report's own correspondent, who is no source. */
        OWN
    }

    public Statement {
        speakers = List.copyOf(speakers);
    }

    /** The same said over other words. */
    public Statement over(Span other) {
        return new Statement(speakers, cue, other, construction);
    }

    public Optional<Speaker> innermost() {
        return speakers.stream().findFirst();
    }
}
