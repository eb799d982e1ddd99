package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Sentence;
import stemma.language.Token;

/** "reports that ...", "a statement that ...": words said by somebody who is not told, in a clause behind their noun. */
final class Hearsay {

    private final CueWords words;

    Hearsay(CueWords words) {
        this.words = words;
    }

    Optional<Statement> find(Token noun) {
        Sentence sentence = words.sentence();
        int that = noun.index() + 1;
        boolean clause = that + 1 < sentence.size()
                && sentence.get(that).lower().equals("that")
                && !sentence.get(that + 1).isVerb()
                && !isInside(noun)
                && sentence.tokens().subList(that, sentence.size()).stream().anyMatch(Token::isVerb);
        if (!clause) {
            return Optional.empty();
        }
        Speaker speaker = new Speaker(noun, noun.span(), Statement.Kind.MATTER, Statement.Reference.NAMED);
        return Optional.of(
                new Statement(List.of(speaker), noun, sentence.span(that, sentence.size() - 1), "reports that"));
    }

    /** "said in a written statement that": the clause belongs to the verb. */
    private boolean isInside(Token noun) {
        int at = noun.index() - 1;
        while (at > 0
                && !words.sentence().get(at).tag().equals("IN")
                && !words.sentence().get(at).isVerb()) {
            at--;
        }
        return at > 0 && words.sentence().get(at).lower().equals("in");
    }
}
