package stemma.language;

import java.util.List;
import java.util.Optional;

/** Objects that stand once for two verbs: "captured and executed four soldiers". A parser hangs them on the second verb only. */
final class SharedObjects {

    /** Words between the two verbs: "and", "and then". */
    private static final int BETWEEN = 2;

    private final Sentence sentence;

    SharedObjects(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The verb whose object this one shares; none where it has its own, or where somebody else does the other thing. */
    Optional<Token> with(Token verb) {
        boolean bare = sentence.children(verb).stream()
                .noneMatch(t -> t.index() > verb.index() && !t.is("conj") && !t.is("cc") && !t.is("punct"));
        return bare && !verb.is("acl")
                ? sentence.children(verb, "conj")
                        .filter(other -> takes(verb, other))
                        .findFirst()
                : Optional.empty();
    }

    private boolean takes(Token verb, Token other) {
        List<Token> between = sentence.tokens().subList(verb.index() + 1, Math.max(verb.index() + 1, other.index()));
        return other.isVerb()
                && other.tag().equals(verb.tag())
                && !between.isEmpty()
                && between.size() <= BETWEEN
                && between.stream().allMatch(t -> t.is("cc") || t.tag().startsWith("RB"))
                && sentence.child(other, "nsubj").isEmpty()
                && sentence.child(other, "obj").isPresent();
    }
}
