package stemma.extract.frame;

import java.util.List;

/**
 * A word or pattern of words that evokes a frame (as a lexical unit does in FrameNet).
 *
 * @param form how the words hang together
 * @param part the part of speech of the first
 * @param lemmas the words, dictionary form, lower case
 */
public record Trigger(Form form, Part part, List<String> lemmas) {

    /** How the words of a trigger hang together. */
    public enum Form {
        /** One word: {@code kill}. */
        WORD,
        /** Words side by side: {@code death toll}. */
        SEQUENCE,
        /** A verb and its object, whatever stands between: {@code take>control}. */
        WITH_OBJECT,
        /** A verb and a particle or adverb a few words behind it: {@code drive+out}. */
        WITH_PARTICLE
    }

    /** The part of speech of a trigger's main word. */
    public enum Part {
        VERB,
        NOUN,
        /** An adjective or participle that is said of something: "12 people dead". */
        ADJECTIVE,
        /** An adjective before its noun counts too: "charred buses". */
        ATTRIBUTE
    }

    public Trigger {
        lemmas = List.copyOf(lemmas);
        if (lemmas.isEmpty()) {
            throw new IllegalArgumentException("a trigger has at least one word");
        }
    }

    /** Reads {@code kill}, {@code death toll}, {@code take>control}, {@code drive+out}. */
    public static Trigger parse(String pattern, Part part) {
        String p = pattern.strip();
        if (p.contains(">")) {
            return new Trigger(Form.WITH_OBJECT, part, List.of(p.split(">")));
        }
        if (p.contains("+")) {
            return new Trigger(Form.WITH_PARTICLE, part, List.of(p.split("\\+")));
        }
        List<String> words = List.of(p.split(" "));
        return new Trigger(words.size() == 1 ? Form.WORD : Form.SEQUENCE, part, words);
    }
}
