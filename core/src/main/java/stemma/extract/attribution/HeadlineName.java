package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** "40 dead in blast - Observatory", "Monitor: 40 dead in blast": an outlet or monitor at one end of a headline. */
final class HeadlineName {

    private final Grammar grammar;
    private final Sentence sentence;

    HeadlineName(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
    }

    Optional<Statement> find() {
        return sentence.size() < 4 ? Optional.empty() : front().or(this::tail);
    }

    private Optional<Statement> front() {
        boolean colon = sentence.get(1).text().equals(":");
        return colon && reports(sentence.get(0))
                ? Optional.of(statement(sentence.get(0), 2, sentence.size() - 1))
                : Optional.empty();
    }

    private Optional<Statement> tail() {
        Token last = sentence.get(sentence.size() - 1);
        Token before = sentence.get(last.index() - 1);
        boolean apart = before.isNumber() || before.is("punct") || CueWords.isBreak(before);
        boolean capital = Character.isUpperCase(last.text().charAt(0))
                || before.text().equals(":")
                || before.text().equals("-");
        return apart && capital && reports(last) ? Optional.of(statement(last, 0, before.index())) : Optional.empty();
    }

    private boolean reports(Token token) {
        return grammar.classes()
                .listed(token.lower())
                .filter(c -> c == NounClass.MEDIA)
                .isPresent();
    }

    private Statement statement(Token name, int first, int last) {
        Speaker speaker = new Speaker(name, name.span(), Statement.Kind.BODY, Statement.Reference.NAMED);
        return new Statement(List.of(speaker), name, sentence.span(first, last), "name beside a headline");
    }
}
