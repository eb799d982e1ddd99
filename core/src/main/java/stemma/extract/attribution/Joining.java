package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Joins the statements of a sentence that make one chain, and parts those that stand side by side. */
final class Joining {

    private static final Set<String> TURNS = Set.of("and", "but", "while", "whereas", ";");

    private Joining() {}

    static List<Statement> of(Sentence sentence, List<Statement> found) {
        List<Statement> joined = new ArrayList<>();
        for (Statement statement : found) {
            if (!joined.isEmpty() && (isCiting(statement) != isCiting(joined.getLast()))) {
                joined.set(joined.size() - 1, chain(joined.getLast(), statement));
            } else {
                joined.add(statement);
            }
        }
        return joined.stream().map(s -> parted(sentence, s, joined)).toList();
    }

    private static boolean isCiting(Statement statement) {
        return statement.construction().equals(Quoting.CITING);
    }

    /** "OUTLET reported, citing SOURCE, ...": the source said it first. */
    private static Statement chain(Statement one, Statement other) {
        Statement citing = isCiting(one) ? one : other;
        Statement reporting = isCiting(one) ? other : one;
        return new Statement(
                Stream.concat(citing.speakers().stream(), reporting.speakers().stream())
                        .toList(),
                citing.cue(),
                behind(reporting.content(), citing.speakers().getFirst().span()),
                Quoting.CITING);
    }

    /** The content without the citing phrase where it begins with that. */
    private static Span behind(Span content, Span quoted) {
        boolean opens = content.contains(quoted) && quoted.start() - content.start() < "?, citing an unnamed ".length();
        return opens ? new Span(quoted.end(), content.end()) : content;
    }

    /** "A said that ..., and B denied that ...": A does not say what B says. */
    private static Statement parted(Sentence sentence, Statement statement, List<Statement> all) {
        for (Statement other : all) {
            int turn = turn(sentence, other);
            boolean inside = turn > 0
                    && other.cue().index() > statement.cue().index()
                    && statement.content().contains(other.cue().span())
                    && sentence.get(turn).span().start() > statement.content().start();
            if (inside) {
                Span content = new Span(
                        statement.content().start(),
                        Math.min(
                                statement.content().end(),
                                sentence.get(turn).span().start()));
                return statement.over(content);
            }
        }
        return statement;
    }

    /** The index of the comma or semicolon before which another speaker's part ends, or -1. */
    private static int turn(Sentence sentence, Statement other) {
        Span name = other.speakers().getFirst().span();
        int at = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().start() < name.start()
                    && token.span().start() < other.cue().span().start()) {
                at = token.index();
            }
        }
        while (at > 0 && sentence.get(at).tag().equals("DT")) {
            at--;
        }
        if (at > 0 && TURNS.contains(sentence.get(at).lower())) {
            boolean comma =
                    Set.of(";", "while", "whereas").contains(sentence.get(at).lower())
                            || sentence.get(at - 1).text().equals(",");
            return comma ? at : -1;
        }
        return -1;
    }
}
