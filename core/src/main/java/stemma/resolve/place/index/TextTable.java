package stemma.resolve.place.index;

import java.util.Arrays;
import java.util.List;

/** Strings by their text: a hash table in two arrays. A string's number is its place in the list that was given. */
public final class TextTable {

    private static final int NONE = -1;

    private final List<String> texts;
    // By hash: the first number of a text; a text's further numbers follow one another in next.
    private final int[] heads;
    private final int[] next;

    /** @param texts in the order in which equal ones are given back */
    public TextTable(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.heads = new int[Math.max(2, Integer.highestOneBit(Math.max(1, texts.size())) * 4)];
        this.next = new int[texts.size()];
        Arrays.fill(heads, NONE);
        for (int number = texts.size() - 1; number >= 0; number--) {
            int slot = slot(texts.get(number));
            next[number] = heads[slot];
            heads[slot] = number;
        }
    }

    /** The number of the first string with this text; -1 where there is none. */
    public int first(String text) {
        return heads[slot(text)];
    }

    /** The next number with the same text; -1 after the last. */
    public int next(int number) {
        return next[number];
    }

    // The slot that holds the text, or the empty one where it would stand.
    private int slot(String text) {
        int slot = spread(text.hashCode()) & (heads.length - 1);
        while (heads[slot] != NONE && !texts.get(heads[slot]).equals(text)) {
            slot = (slot + 1) & (heads.length - 1);
        }
        return slot;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
