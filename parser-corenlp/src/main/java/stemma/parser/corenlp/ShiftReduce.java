package stemma.parser.corenlp;

import edu.stanford.nlp.parser.nndep.Config;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins the words of a sentence to a tree, move by move, as the network says. Comes to the same trees as CoreNLP's own class of that
 * kind, which holds some 240 MB of what it needs for learning and for speed; this one holds 45 MB.
 */
final class ShiftReduce {

    /** A word with its part of speech. */
    record Tagged(String word, String tag) {}

    /** On which word a word depends, counted from 1 (0 is the root), and how. */
    record Arc(int head, String relation) {}

    private static final int TAGS = 18;
    private static final int RELATIONS = 36;
    private static final int ROOT = 0;

    /** Numbers of one sentence's words and tags; behind the last word stand those of the root and of no word. */
    private static final class Numbers {

        private final int[] words;
        private final int[] tags;

        Numbers(int[] words, int[] tags) {
            this.words = words;
            this.tags = tags;
        }
    }

    private final Weights weights;
    private final Network network;

    /** The relations that moves give: all but the first. */
    private final int given;

    ShiftReduce(Weights weights) {
        this.weights = weights;
        this.network = new Network(weights);
        this.given = weights.names().relations().size() - 1;
    }

    /** What each word depends on. */
    List<Arc> parse(List<Tagged> sentence) {
        Numbers numbers = new Numbers(
                numbers(
                        sentence.stream().map(Tagged::word).toList(),
                        weights.names().words()),
                numbers(
                        sentence.stream().map(Tagged::tag).toList(),
                        weights.names().tags()));
        Stack stack = new Stack(sentence.size());
        while (!stack.isDone()) {
            apply(best(network.scores(seen(stack, numbers)), stack), stack);
        }
        return IntStream.rangeClosed(1, sentence.size())
                .mapToObj(word ->
                        new Arc(stack.head(word), weights.names().relations().get(stack.relation(word))))
                .toList();
    }

    private static int[] numbers(List<String> names, Map<String, Integer> known) {
        int unknown = number(known, Config.UNKNOWN);
        int[] numbers = new int[names.size() + 2];
        numbers[ROOT] = number(known, Config.ROOT);
        for (int i = 0; i < names.size(); i++) {
            numbers[i + 1] = known.getOrDefault(names.get(i), unknown);
        }
        numbers[names.size() + 1] = number(known, Config.NULL);
        return numbers;
    }

    private static int number(Map<String, Integer> known, String name) {
        Integer number = known.get(name);
        if (number == null) {
            throw new IllegalStateException("the parser's model does not know " + name);
        }
        return number;
    }

    /** The slots: three words of the stack, three that wait, and for each of the two topmost the words that depend on it. */
    private int[] seen(Stack stack, Numbers numbers) {
        int[] seen = new int[Weights.SLOTS];
        for (int i = 0; i < 3; i++) {
            see(stack.top(2 - i), i, numbers, seen);
            see(stack.waiting(i), 3 + i, numbers, seen);
        }
        for (int i = 0; i < 2; i++) {
            int word = stack.top(i);
            int left = stack.left(word, 1);
            int right = stack.right(word, 1);
            int[] dependents = {
                left, right, stack.left(word, 2), stack.right(word, 2), stack.left(left, 1), stack.right(right, 1)
            };
            for (int j = 0; j < dependents.length; j++) {
                see(dependents[j], 6 + 6 * i + j, numbers, seen);
                int relation = stack.relation(dependents[j]);
                seen[RELATIONS + 6 * i + j] = weights.firstRelation() + (relation == Stack.NONE ? 0 : relation);
            }
        }
        return seen;
    }

    private static void see(int word, int slot, Numbers numbers, int[] seen) {
        int at = word == Stack.NONE ? numbers.words.length - 1 : word;
        seen[slot] = numbers.words[at];
        seen[TAGS + slot] = numbers.tags[at];
    }

    /** The best move that is allowed, and the first of equals: join to the left, join to the right, each by relation, or shift. */
    private int best(double[] scores, Stack stack) {
        int best = -1;
        for (int move = 0; move < scores.length; move++) {
            if ((best < 0 || scores[move] > scores[best]) && isAllowed(move, stack)) {
                best = move;
            }
        }
        return best;
    }

    private boolean isAllowed(int move, Stack stack) {
        if (move == 2 * given) {
            return stack.hasWaiting();
        }
        boolean isRootRelation = move % given == 0;
        if (stack.height() > 2) {
            return !isRootRelation;
        }
        return move >= given && isRootRelation && stack.height() == 2 && !stack.hasWaiting();
    }

    private void apply(int move, Stack stack) {
        if (move == 2 * given) {
            stack.shift();
        } else if (move < given) {
            stack.joinLeft(move + 1);
        } else {
            stack.joinRight(move - given + 1);
        }
    }
}
