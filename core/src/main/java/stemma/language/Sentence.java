package stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.text.Span;

/**
 * A parsed sentence: its words and how they depend on each other. Immutable and safe for use by several threads.
 */
public final class Sentence {

    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final Span span;

    /**
     * Links the words to their heads.
     *
     * @param tokens at least one, in order, their indexes running from 0
     */
    public Sentence(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.tokens = List.copyOf(tokens);
        this.span = tokens.getFirst().span().cover(tokens.getLast().span());
        List<List<Token>> under = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            under.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                under.get(token.head()).add(token);
            }
        }
        this.children = under.stream().map(List::copyOf).toList();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Span span() {
        return span;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The words that depend on a word directly, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The words that depend on a word directly by a relation or one of its subtypes, in order. */
    public Stream<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation));
    }

    public Optional<Token> child(Token token, String relation) {
        return children(token, relation).findFirst();
    }

    /** Whether {@code lower} is {@code upper} or depends on it, over any number of steps. */
    public boolean isUnder(Token lower, Token upper) {
        int at = lower.index();
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == upper.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** A word and all that depends on it, in order. */
    public List<Token> subtree(Token token) {
        return tokens.stream().filter(other -> isUnder(other, token)).toList();
    }

    /** The words that start in a span, in order. */
    public List<Token> within(Span part) {
        return tokens.stream().filter(t -> part.contains(t.span().start())).toList();
    }

    /** The text from one token to another, as a span of the report. */
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
