package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import stemma.language.Grammar;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Finds what a reporting verb reports: the clause behind it, or the sentence around it. */
final class ContentFinder {

    /** What a verb needs beside it to be taken as one of reporting. */
    enum Need {
        /** A clause that depends on it, or quotation marks: "showed that ...". */
        CLAUSE,
        /** Any words that can be its content. */
        ANYTHING
    }

    private final Grammar grammar;
    private final Sentence sentence;
    private final Token cue;
    private final Token source;

    ContentFinder(Grammar grammar, Token cue, Token source) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.cue = cue;
        this.source = source;
    }

    Optional<Span> content(Need need) {
        Optional<Token> relative = relativeClause();
        if (relative.isPresent()) {
            return behind(lastUnder(relative.get()));
        }
        boolean clauseBehind = hasClauseBehind();
        if (clauseBehind) {
            return behind(sentence.size() - 1);
        }
        boolean quoted = sentence.tokens().stream().anyMatch(t -> isQuote(t));
        if (hasVerbBefore()) {
            boolean clause = cue.is("parataxis")
                    || sentence.children(cue, "ccomp").findAny().isPresent()
                    || endsSentence();
            return clause || quoted || need == Need.ANYTHING && source.index() < cue.index() && !hasObject()
                    ? Optional.of(sentence.span())
                    : Optional.empty();
        }
        if (need == Need.CLAUSE) {
            return Optional.empty();
        }
        return hasVerbBehind() ? behind(sentence.size() - 1) : Optional.of(sentence.span());
    }

    private static boolean isQuote(Token t) {
        return t.text().equals("\"")
                || t.text().equals("”")
                || t.text().equals("“")
                || t.text().equals("''")
                || t.text().equals("``");
    }

    /** "which the agency said was closed": only the relative clause is said. */
    private Optional<Token> relativeClause() {
        Token at = cue;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            if (at.is("acl:relcl") && sentence.get(at.head()).index() < cue.index()) {
                return Optional.of(at);
            }
            at = sentence.get(at.head());
        }
        return Optional.empty();
    }

    private int lastUnder(Token top) {
        List<Token> under = sentence.subtree(top);
        return Math.max(under.getLast().index(), cue.index());
    }

    private Optional<Span> behind(int last) {
        int first = Math.max(cue.index(), source.index() < cue.index() ? cue.index() : source.index()) + 1;
        return first > last ? Optional.empty() : Optional.of(sentence.span(first, last));
    }

    private boolean hasClauseBehind() {
        boolean complement = sentence.children(cue, "ccomp").anyMatch(t -> t.index() > cue.index());
        boolean that = sentence.tokens().subList(cue.index() + 1, Math.min(sentence.size(), cue.index() + 8)).stream()
                .anyMatch(t -> t.lower().equals("that") && t.tag().equals("IN"));
        return complement || that;
    }

    private boolean hasVerbBefore() {
        int end = Math.min(cue.index(), source.index());
        return sentence.tokens().subList(0, end).stream().anyMatch(t -> t.isVerb());
    }

    private boolean hasVerbBehind() {
        return sentence.tokens().subList(cue.index() + 1, sentence.size()).stream()
                .anyMatch(Token::isVerb);
    }

    private boolean hasObject() {
        return sentence.child(cue, "obj")
                .filter(o -> !grammar.classOf(o).isAnimate())
                .isPresent();
    }

    private boolean endsSentence() {
        return sentence.size() - cue.index() <= 6;
    }
}
