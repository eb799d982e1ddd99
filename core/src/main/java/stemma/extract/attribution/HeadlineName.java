package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** "40 dead in blast - Observatory", "State media: 40 dead in blast": who says it, at one end of a headline. */
final class HeadlineName {

    private static final int LONGEST = 6;

    private final CueWords words;
    private final Sentence sentence;

    HeadlineName(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    Optional<Statement> find() {
        return sentence.size() < 4 ? Optional.empty() : front().or(this::tail);
    }

    private Optional<Statement> front() {
        int colon = 1;
        while (colon < LONGEST
                && colon + 1 < sentence.size()
                && !sentence.get(colon).text().equals(":")) {
            colon++;
        }
        int first = colon + 1;
        return first < sentence.size() && sentence.get(colon).text().equals(":")
                ? name(0, colon).map(s -> statement(s, first, sentence.size() - 1))
                : Optional.empty();
    }

    private Optional<Statement> tail() {
        int last = sentence.size() - 1;
        int edge = last;
        while (edge > 0 && last - edge < LONGEST && !isEdge(sentence.get(edge))) {
            edge--;
        }
        int end = edge;
        return edge > 0 && edge < last && isEdge(sentence.get(edge))
                ? name(edge + 1, last + 1).map(s -> statement(s, 0, end))
                : bare();
    }

    private static boolean isEdge(Token token) {
        return token.text().equals(":")
                || token.text().equals("-")
                || token.text().equals("–");
    }

    /** The last word alone, where a scraper dropped the dash: "blast hits 43 Monitor". */
    private Optional<Statement> bare() {
        Token last = sentence.get(sentence.size() - 1);
        Token before = sentence.get(last.index() - 1);
        boolean apart = before.isNumber() || before.is("punct") || CueWords.isBreak(before);
        boolean outlet = words.grammar()
                .classes()
                .listed(last.lower())
                .filter(c -> c == NounClass.MEDIA)
                .isPresent();
        return apart && outlet && Character.isUpperCase(last.text().charAt(0))
                ? Optional.of(statement(new SpeakerPhrase(words).of(last), 0, before.index()))
                : Optional.empty();
    }

    /** Who is named between two indices, where nothing else stands there and it is no place. */
    private Optional<Speaker> name(int from, int to) {
        return new NounRun(words)
                .after(from)
                .filter(run -> run.words().getLast().index() == to - 1 && tells(run.head()))
                .map(new SpeakerPhrase(words)::of);
    }

    private boolean tells(Token head) {
        boolean country = head.name().equals("LOCATION")
                || words.grammar().places().stream().anyMatch(p -> p.overlaps(head.span()));
        NounClass named = words.grammar().classOf(head);
        return words.reports(head)
                || words.speakerKind(head) == Statement.Kind.MATTER
                || words.isSomebody(head)
                        && !country
                        && (named == NounClass.AUTHORITY || named == NounClass.PERSON || named == NounClass.FORCE);
    }

    private Statement statement(Speaker speaker, int first, int last) {
        return new Statement(
                List.of(speaker), speaker.head(), sentence.span(first, last), StatementFinder.BESIDE_HEADLINE);
    }
}
