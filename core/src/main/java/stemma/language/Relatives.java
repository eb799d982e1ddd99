package stemma.language;

import java.util.Optional;

/** Whom a relative word means: in "the coalition that bombed the town" the coalition. */
final class Relatives {

    private static final int DEPTH = 6;

    private final Sentence sentence;
    private final Phrases phrases;

    Relatives(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** The noun that an argument of a verb means; the argument itself if it is no relative word. */
    Optional<Token> resolved(Token verb, Token argument) {
        boolean pronoun = argument.tag().equals("WDT")
                || argument.tag().equals("WP")
                || argument.lower().equals("that");
        return pronoun ? beside(verb, argument).or(() -> above(verb, argument)) : Optional.of(argument);
    }

    /**
     * "a truce offered by the coalition that bombed": the noun before it, where a parser hangs the clause on a verb or another
     * noun; not in "a convoy led by soldiers that was hit".
     */
    private Optional<Token> beside(Token verb, Token pronoun) {
        return Optional.of(sentence.get(Math.max(0, pronoun.index() - 1)))
                .filter(before -> before.isNoun() && pronoun.tag().equals("WDT"))
                .filter(before -> pronoun.is("nsubj") && !pronoun.is("nsubj:pass"))
                .filter(before ->
                        verb.is("ccomp") || phrases.preposition(before).equals("by"));
    }

    /** The noun that the clause describes. */
    private Optional<Token> above(Token verb, Token pronoun) {
        Token at = verb;
        for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
            Token head = sentence.get(at.head());
            boolean described = at.is("acl:relcl") || at.is("dep") && head.index() < pronoun.index();
            if (described && head.isNoun()) {
                return Optional.of(head);
            }
            at = head;
        }
        return Optional.empty();
    }
}
