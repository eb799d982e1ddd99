package stemma.parser.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What the dependency parser's network learned, as its file tells it: one vector for each word, tag and relation, and the weights of two
 * layers. Vectors are numbered through: first words, then tags, then relations. Never changed.
 */
final class Weights {

    /** How many words, tags and relations the network looks at before each move. */
    static final int SLOTS = 48;

    /** CoreNLP keeps the shares of so many inputs of its list as doubles and rounds all others; its answers hang on that. */
    private static final int EXACT = 20_000;

    /**
     * What the network knows by name.
     *
     * @param words number of each word
     * @param tags number of each part of speech
     * @param relations in the order of their numbers: first that of no word, then that of the root
     */
    record Names(Map<String, Integer> words, Map<String, Integer> tags, List<String> relations) {}

    private final Names names;
    private final float[][] vectors;
    private final float[][] first;
    private final float[] bias;
    private final double[][] second;
    private final BitSet exact;

    private Weights(ModelLines lines) throws IOException {
        int words = lines.size("dict");
        int tags = lines.size("pos");
        int relations = lines.size("label");
        int width = lines.size("embeddingSize");
        int units = lines.size("hiddenSize");
        if (lines.size("numTokens") != SLOTS) {
            throw new IOException("the parser's model looks at other than " + SLOTS + " slots");
        }
        int listed = lines.size("preComputed");
        vectors = new float[words + tags + relations][];
        names = new Names(
                lines.names(vectors, 0, words),
                lines.names(vectors, words, words + tags),
                inOrder(lines.names(vectors, words + tags, vectors.length)));
        first = lines.rows(SLOTS * width);
        bias = lines.row();
        second = new double[units][];
        for (int unit = 0; unit < units; unit++) {
            second[unit] = doubles(lines.row());
        }
        exact = lines.numbers(Math.min(listed, EXACT));
    }

    /** Reads a packed model file. */
    static Weights read(InputStream packed) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return new Weights(new ModelLines(lines));
        }
    }

    Names names() {
        return names;
    }

    /** How many vectors there are. */
    int vectors() {
        return vectors.length;
    }

    float[] vector(int number) {
        return vectors[number];
    }

    /** The number of the first vector that stands for a relation. */
    int firstRelation() {
        return vectors.length - names.relations().size();
    }

    /** For a place of the hidden layer's input (slot, then place in a vector), its weight for each unit. */
    float[] first(int place) {
        return first[place];
    }

    float[] bias() {
        return bias;
    }

    /** For a unit of the hidden layer, its weight for each move. */
    double[] second(int unit) {
        return second[unit];
    }

    /** Whether the share of an input (number of a vector times {@link #SLOTS}, plus slot) in the hidden layer is not rounded. */
    boolean isExact(int input) {
        return exact.get(input);
    }

    private static List<String> inOrder(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }
}
