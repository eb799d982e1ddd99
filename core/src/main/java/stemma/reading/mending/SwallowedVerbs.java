package stemma.reading.mending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.NounClasses;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.language.WordLists;

/**
 * Mends a parse in which the verb of a short sentence became part of a noun phrase. In "Rebels target bases in the north" and
 * "Jets bombed posts near the river" a parser may see one long name and no verb. Between a noun that names fighters and a
 * noun phrase, a word for a blow is the verb, if its form suits the noun before it and nothing else is the verb.
 */
final class SwallowedVerbs {

    private static final Set<String> TOP = Set.of("root", "ccomp", "parataxis", "dep");

    private static final Set<String> BLOWS = Set.of("overrun", "aimed");

    private final Sentence sentence;
    private final WordLists lists;
    private final Mending mending;

    private SwallowedVerbs(Sentence sentence, WordLists lists) {
        this.sentence = sentence;
        this.lists = lists;
        this.mending = new Mending(sentence);
    }

    /** The same words, with such a verb over those whom it joins. */
    static Sentence mended(Sentence sentence, WordLists lists) {
        SwallowedVerbs verbs = new SwallowedVerbs(sentence, lists);
        sentence.tokens().stream().filter(verbs::isSwallowed).findFirst().ifPresent(verbs::mend);
        return verbs.mending.result();
    }

    private boolean isSwallowed(Token word) {
        return word.index() > 0
                && word.index() + 1 < sentence.size()
                && isBlow(word)
                && isFighters(sentence.get(word.index() - 1))
                && suits(word, sentence.get(word.index() - 1))
                && opensPhrase(sentence.get(word.index() + 1))
                && top(word).isPresent();
    }

    private boolean isBlow(Token word) {
        boolean noun = word.isNoun() || word.tag().startsWith("JJ");
        boolean participle = word.tag().equals("VBN") && word.is("amod");
        return (noun || participle)
                && lists.phrases().get(word.lemma()).filter(BLOWS::contains).isPresent();
    }

    private boolean isFighters(Token noun) {
        return noun.isNoun() && new NounClasses(lists.nouns()).of(sentence, noun, List.of()) == NounClass.FORCE;
    }

    /** "jets bomb", "artillery shells", "jets bombed"; "army shell" and "jets shells" are nouns. */
    private static boolean suits(Token word, Token noun) {
        boolean plural = noun.tag().endsWith("S");
        return word.tag().equals("VBN") || plural != word.lower().endsWith("s");
    }

    private static boolean opensPhrase(Token next) {
        return next.isNoun()
                || next.isNumber()
                || next.tag().equals("DT")
                || next.tag().startsWith("JJ");
    }

    /** The noun over the word that is no part of another clause: the word itself, or what stands behind it. */
    private Optional<Token> top(Token word) {
        Token before = sentence.get(word.index() - 1);
        Token top = TOP.contains(word.relation()) ? word : sentence.head(word).orElse(word);
        boolean one = before.head() == top.index() && top.index() >= word.index() && (top.isNoun() || top.equals(word));
        boolean verbless = sentence.child(top, "cop").isEmpty()
                && sentence.child(top, "case").isEmpty()
                && sentence.child(top, "nsubj").isEmpty();
        return one && verbless && TOP.contains(top.relation()) ? Optional.of(top) : Optional.empty();
    }

    private void mend(Token word) {
        Token top = top(word).orElseThrow();
        Token doer = sentence.get(word.index() - 1);
        boolean done = word.tag().equals("VBN");
        String tag = done ? "VBD" : doer.tag().endsWith("S") ? "VBP" : "VBZ";
        mending.retag(word, word.lemma().toLowerCase(Locale.ROOT), tag);
        mending.hang(word, top.head(), top.relation());
        sentence.children(top).stream()
                .filter(child -> !child.equals(word) && !child.equals(doer))
                .forEach(child -> part(child, word, top, doer));
        mending.hang(doer, word.index(), "nsubj");
        if (!top.equals(word)) {
            mending.hang(top, word.index(), "obj");
        }
    }

    /** What hung on the phrase goes to the doer, to the verb, or stays with what the verb is done to. */
    private void part(Token child, Token word, Token top, Token doer) {
        if (child.index() < doer.index()) {
            mending.hang(child, doer.index(), child.relation());
        } else if (child.isVerb()) {
            mending.hang(
                    child, word.index(), child.is("acl") && child.tag().equals("VBG") ? "advcl" : child.relation());
        } else if (top.equals(word) && child.is("dep") && child.isNoun()) {
            mending.hang(child, word.index(), "obj");
        } else if (child.is("punct")) {
            mending.hang(child, word.index(), "punct");
        }
    }
}
