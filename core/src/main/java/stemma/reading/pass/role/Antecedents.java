package stemma.reading.pass.role;

import java.util.List;
import stemma.language.NounClass;
import stemma.language.Token;

/** Whom a pronoun can mean. */
enum Antecedents {
    /** "they": several people. */
    GROUPS,
    /** "it": an army, a government. */
    BODIES,
    /** "we": whoever speaks. */
    SPEAKERS,
    /** "he", "who": a person, or several. */
    ANYBODY;

    static Antecedents of(List<Token> pronouns) {
        List<String> words = pronouns.stream().map(Token::lemma).toList();
        if (words.stream().anyMatch(w -> w.startsWith("it"))) {
            return BODIES;
        }
        if (words.stream().anyMatch(w -> w.startsWith("they") || w.startsWith("them") || w.startsWith("their"))) {
            return GROUPS;
        }
        return words.stream().anyMatch(w -> w.equals("we") || w.startsWith("us") || w.startsWith("our"))
                ? SPEAKERS
                : ANYBODY;
    }

    boolean allow(NounClass named) {
        return switch (this) {
            case GROUPS, ANYBODY, SPEAKERS -> named.isAnimate() && named != NounClass.MEDIA;
            case BODIES -> named == NounClass.FORCE || named == NounClass.AUTHORITY;
        };
    }
}
