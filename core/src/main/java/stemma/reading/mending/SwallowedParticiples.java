package stemma.reading.mending;

import java.util.List;
import java.util.Optional;
import stemma.language.NounClass;
import stemma.language.NounClasses;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.language.WordLists;

/**
 * Mends a parse in which a participle behind a blow became an adjective of the next noun: in "Jets carried out raids targeting
 * posts near the river" a parser may see posts of a kind that is called raids targeting.
 */
final class SwallowedParticiples {

    private final Sentence sentence;
    private final NounClasses classes;
    private final Mending mending;

    private SwallowedParticiples(Sentence sentence, WordLists lists) {
        this.sentence = sentence;
        this.classes = new NounClasses(lists.nouns());
        this.mending = new Mending(sentence);
    }

    /** The same words, with such participles hung on the nouns before them. */
    static Sentence mended(Sentence sentence, WordLists lists) {
        SwallowedParticiples participles = new SwallowedParticiples(sentence, lists);
        sentence.tokens().stream()
                .filter(t -> t.tag().equals("VBG") && t.is("amod"))
                .forEach(participles::mend);
        return participles.mending.result();
    }

    private void mend(Token participle) {
        Token object = sentence.get(participle.head());
        Optional<Token> noun = Optional.of(participle.index() - 1)
                .filter(before -> before >= 0 && object.index() > participle.index() && object.isNoun())
                .map(sentence::get)
                .filter(this::isBlow);
        noun.filter(before -> before.is("compound") && before.head() == object.index())
                .ifPresent(before -> raise(before, participle, object));
        noun.filter(before -> object.head() == before.index()).ifPresent(before -> lower(before, participle, object));
    }

    private boolean isBlow(Token noun) {
        NounClass named = classes.of(sentence, noun, List.of());
        return noun.isNoun() && (named == NounClass.EVENT || named == NounClass.WEAPON);
    }

    /** Puts the noun before the participle in the place of the noun behind it. */
    private void raise(Token noun, Token participle, Token object) {
        mending.hang(noun, object.head(), object.relation());
        sentence.children(object).stream()
                .filter(child -> child.index() < noun.index())
                .forEach(child -> mending.hang(child, noun.index(), child.relation()));
        lower(noun, participle, object);
    }

    private void lower(Token noun, Token participle, Token object) {
        mending.hang(participle, noun.index(), "acl");
        mending.hang(object, participle.index(), "obj");
    }
}
