package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.language.Sentence;
import stemma.language.Token;

/** "Homs Province, the Northern Observatory: shells hit a mill": who tells all that follows, behind the place that it is about. */
final class NameAndColon {

    private static final int FAR = 18;

    private final CueWords words;
    private final Sentence sentence;

    NameAndColon(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    Optional<Statement> find() {
        return sentence.tokens().stream()
                .limit(FAR)
                .filter(t -> t.text().equals(":"))
                .findFirst()
                .flatMap(this::before);
    }

    private Optional<Statement> before(Token colon) {
        return new NounRun(words)
                .before(colon.index())
                .filter(run -> words.reports(run.head()) && isBehindPlace(run.first()))
                .map(new SpeakerPhrase(words)::of)
                .map(speaker -> new Statement(
                        List.of(speaker),
                        colon,
                        colon.index() + 1 < sentence.size()
                                ? sentence.span(colon.index() + 1, sentence.size() - 1)
                                : colon.span(),
                        StatementFinder.NAME_AND_COLON));
    }

    /** Whether nothing but the name of a place stands before the speaker's article. */
    private boolean isBehindPlace(int first) {
        List<Token> opening = sentence.tokens().subList(0, first);
        boolean bare = opening.stream().noneMatch(Token::isVerb);
        boolean place =
                opening.stream().anyMatch(t -> words.grammar().places().stream().anyMatch(p -> p.overlaps(t.span())));
        return bare && place && sentence.get(first).tag().equals("DT");
    }
}
