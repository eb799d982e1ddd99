package stemma.language;

import stemma.text.Span;

/**
 * A word of a sentence, with what a parser found out about it.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the report's text
 * @param text the word as the parser read it
 * @param lemma its dictionary form, lower case
 * @param tag its part of speech (Penn Treebank for English)
 * @param name the kind of name that it is part of: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or empty
 * @param head index of the word that it depends on, or -1 for the root
 * @param relation its relation to the head (Universal Dependencies), {@code root} for the root
 */
public record Token(
        int index, Span span, String text, String lemma, String tag, String name, int head, String relation) {

    /** The same word where it stands in another text, or another word in its place; what the parser found stays. */
    public Token under(Span elsewhere, String words, String dictionaryForm) {
        return new Token(index, elsewhere, words, dictionaryForm, tag, name, head, relation);
    }

    /** The same word where it stands in another text. */
    public Token at(Span elsewhere) {
        return under(elsewhere, text, lemma);
    }

    /** The same word, read as another part of speech or under another head. */
    public Token in(String dictionaryForm, String partOfSpeech, int otherHead, String otherRelation) {
        return new Token(index, span, text, dictionaryForm, partOfSpeech, name, otherHead, otherRelation);
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** Whether it depends on its head by this relation or one of its subtypes ({@code obl} and {@code obl:agent}). */
    public boolean is(String relationOrParent) {
        return relation.equals(relationOrParent) || relation.startsWith(relationOrParent + ":");
    }

    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
