package stemma.reading.mending;

import java.util.ArrayList;
import java.util.List;
import stemma.language.Sentence;
import stemma.language.Token;

/** The words of a sentence while its parse is mended: each may get another head, or another part of speech. Used by one thread. */
final class Mending {

    private final Sentence sentence;
    private final List<Token> words;

    Mending(Sentence sentence) {
        this.sentence = sentence;
        this.words = new ArrayList<>(sentence.tokens());
    }

    /** Puts a word under another. */
    void hang(Token word, int head, String relation) {
        Token now = words.get(word.index());
        words.set(word.index(), now.in(now.lemma(), now.tag(), head, relation));
    }

    /** Makes a word one of another part of speech. */
    void retag(Token word, String lemma, String tag) {
        Token now = words.get(word.index());
        words.set(word.index(), now.in(lemma, tag, now.head(), now.relation()));
    }

    /** The sentence given if nothing was mended. */
    Sentence result() {
        return words.equals(sentence.tokens()) ? sentence : new Sentence(words);
    }
}
