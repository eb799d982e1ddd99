package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Sentence;
import stemma.language.Token;

/** "reports that ...", "a statement that ...": words said by somebody who is not told, in a clause behind their noun. */
final class Hearsay {

    private static final Set<String> EMERGE = Set.of("emerge", "surface", "circulate");
    private static final int FAR = 8;

    private final CueWords words;

    Hearsay(CueWords words) {
        this.words = words;
    }

    Optional<Statement> find(Token noun) {
        Sentence sentence = words.sentence();
        int that = noun.index() + 1;
        if (noun.lower().equals("reports")
                && that < sentence.size()
                && EMERGE.contains(sentence.get(that).lemma())) {
            return emerged(noun, that);
        }
        if (isOf(noun)) {
            return Optional.of(statement(noun, that + 1, "reports of"));
        }
        boolean clause = that + 1 < sentence.size()
                && sentence.get(that).lower().equals("that")
                && !sentence.get(that + 1).isVerb()
                && !isInside(noun)
                && sentence.tokens().subList(that, sentence.size()).stream().anyMatch(Token::isVerb);
        if (!clause) {
            return Optional.empty();
        }
        return Optional.of(statement(noun, that, "reports that"));
    }

    /** "reports emerged on Friday that". */
    private Optional<Statement> emerged(Token noun, int verb) {
        return words.sentence().tokens().subList(verb, Math.min(words.sentence().size(), verb + FAR)).stream()
                .filter(t -> t.lower().equals("that"))
                .findFirst()
                .map(t -> statement(noun, t.index(), "reports that"));
    }

    /** "reports of shelling", but not "no reports of". */
    private boolean isOf(Token noun) {
        Sentence sentence = words.sentence();
        int of = noun.index() + 1;
        boolean no = sentence.tokens().subList(Math.max(0, noun.index() - 3), noun.index()).stream()
                .anyMatch(t -> t.lower().equals("no") || t.isVerb() && words.opensContent(t));
        return noun.lower().equals("reports")
                && of + 1 < sentence.size()
                && Set.of("of", "about").contains(sentence.get(of).lower())
                && !no;
    }

    private Statement statement(Token noun, int from, String construction) {
        Sentence sentence = words.sentence();
        Speaker speaker = new Speaker(noun, noun.span(), Statement.Kind.MATTER, Statement.Reference.NAMED);
        return new Statement(List.of(speaker), noun, sentence.span(from, sentence.size() - 1), construction);
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
