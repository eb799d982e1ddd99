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
     * @param reference whether they name somebody or point back
     */
    public record Speaker(Token head, Span span, Reference reference) {}

    /** How a speaker is named. */
    public enum Reference {
        /** By words of its own. */
        NAMED,
        /** By a pronoun: "he added". */
        PRONOUN,
        /** By a noun that points back: "the source said". */
        BACK,
        /** The report's own correspondent, who is no source. */
        OWN
    }

    public Statement {
        speakers = List.copyOf(speakers);
    }

    public Optional<Speaker> innermost() {
        return speakers.stream().findFirst();
    }
}
