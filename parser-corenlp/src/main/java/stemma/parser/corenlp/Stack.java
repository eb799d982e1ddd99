package stemma.parser.corenlp;

import java.util.Arrays;

/**
 * A sentence while it is parsed (arc-standard, Nivre 2004): words that wait, words that are being joined, and the tree so far.
 *
 * <p>Words count from 1; 0 is the root, {@link #NONE} no word.
 */
final class Stack {

    static final int NONE = -1;

    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private int height = 1;
    private int next = 1;

    Stack(int words) {
        stack = new int[words + 1];
        heads = new int[words + 1];
        relations = new int[words + 1];
        Arrays.fill(heads, NONE);
        Arrays.fill(relations, NONE);
    }

    boolean isDone() {
        return height == 1 && !hasWaiting();
    }

    boolean hasWaiting() {
        return next < heads.length;
    }

    int height() {
        return height;
    }

    /** The word so many below the top. */
    int top(int below) {
        return below < height ? stack[height - 1 - below] : NONE;
    }

    /** The word so many behind the first that waits. */
    int waiting(int behind) {
        return next + behind < heads.length ? next + behind : NONE;
    }

    int head(int word) {
        return heads[word];
    }

    /** How a word depends on its head; {@link #NONE} where that is not told. */
    int relation(int word) {
        return word == NONE ? NONE : relations[word];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Makes the second word depend on the top. */
    void joinLeft(int relation) {
        join(top(1), top(0), relation);
        stack[height - 2] = stack[height - 1];
        height--;
    }

    /** Makes the top depend on the second word. */
    void joinRight(int relation) {
        join(top(0), top(1), relation);
        height--;
    }

    private void join(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    /** The so-manieth word before this one that depends on it, from the first. */
    int left(int word, int nth) {
        int found = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++found == nth) {
                return i;
            }
        }
        return NONE;
    }

    /** The so-manieth word behind this one that depends on it, from the last. */
    int right(int word, int nth) {
        int found = 0;
        for (int i = heads.length - 1; word != NONE && i > word; i--) {
            if (heads[i] == word && ++found == nth) {
                return i;
            }
        }
        return NONE;
    }
}
