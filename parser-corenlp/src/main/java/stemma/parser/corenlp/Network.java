package stemma.parser.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network of Chen and Manning (2014), which says how good each move of the parser would be: what it looks at, through one hidden layer
 * whose units take the cube of their sum.
 *
 * <p>Each input adds a share to the hidden layer that depends on that input and its slot only. The shares of tags and relations, which are
 * few, are kept, and those of the words that came last, each in one place of a table that others may take over, so that memory is bounded;
 * what is computed anew comes out the same to the last bit. Sums run in the order in which CoreNLP takes them. Safe for use by several
 * threads.
 */
final class Network {

    /** Shares of words that are kept, a power of two; 8 KB each. */
    private static final int WORDS = 2048;

    /** What an input adds to each unit; never changed once it is kept. */
    private static final class Share {

        private final int input;
        private final double[] units;

        Share(int input, double[] units) {
            this.input = input;
            this.units = units;
        }
    }

    private final Weights weights;
    private final int firstTag;
    private final AtomicReferenceArray<Share> kept;

    Network(Weights weights) {
        this.weights = weights;
        this.firstTag = weights.firstRelation() - weights.names().tags().size();
        this.kept = new AtomicReferenceArray<>(WORDS + (weights.vectors() - firstTag) * Weights.SLOTS);
    }

    /**
     * How good each move is.
     *
     * @param seen the number of what stands in each slot
     */
    double[] scores(int[] seen) {
        double[] hidden = new double[weights.bias().length];
        for (int slot = 0; slot < seen.length; slot++) {
            add(share(seen[slot], slot), hidden);
        }
        cube(hidden, weights.bias());
        double[] scores = new double[weights.second(0).length];
        for (int unit = 0; unit < hidden.length; unit++) {
            addTimes(hidden[unit], weights.second(unit), scores);
        }
        return scores;
    }

    private double[] share(int vector, int slot) {
        int input = vector * Weights.SLOTS + slot;
        int place = vector < firstTag ? mixed(input) : WORDS + input - firstTag * Weights.SLOTS;
        Share known = kept.get(place);
        if (known != null && known.input == input) {
            return known.units;
        }
        double[] units = compute(vector, slot);
        if (!weights.isExact(input)) {
            round(units);
        }
        kept.set(place, new Share(input, units));
        return units;
    }

    private static int mixed(int input) {
        return (input * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(WORDS));
    }

    private double[] compute(int number, int slot) {
        float[] vector = weights.vector(number);
        double[] units = new double[weights.bias().length];
        for (int i = 0; i < vector.length; i++) {
            addTimes(vector[i], weights.first(slot * vector.length + i), units);
        }
        return units;
    }

    // Small loops over whole arrays are what the virtual machine turns into vector instructions.

    private static void add(double[] what, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
    }

    /** The product is taken in single precision, the sum in double, as CoreNLP does. */
    private static void addTimes(float factor, float[] what, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i] * factor;
        }
    }

    private static void addTimes(double factor, double[] what, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    private static void round(double[] units) {
        for (int i = 0; i < units.length; i++) {
            units[i] = (float) units[i];
        }
    }

    private static void cube(double[] units, float[] bias) {
        for (int i = 0; i < units.length; i++) {
            double sum = units[i] + bias[i];
            units[i] = sum * sum * sum;
        }
    }
}
