package stemma.parser.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What the dependency parser's network learned, as its file tells it: one vector for each word, tag and relation, and the weights of two
 * layers. Vectors are numbered through: first words, then tags, then relations.
 *
 * @param words number of each word
 * @param tags number of each part of speech
 * @param relations each relation at its number, counted from the first; the first is that of no word, the second that of the root
 * @param vectors of words, tags and relations
 * @param first the hidden layer: for each place of the input (slot, then place in a vector) the weight for each unit
 * @param bias of each unit
 * @param second the output layer: for each unit the weight for each move
 * @param exact inputs (vector times {@link #SLOTS}, plus slot) whose share in the hidden layer is not rounded
 */
record Weights(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> relations,
        float[][] vectors,
        float[][] first,
        float[] bias,
        double[][] second,
        BitSet exact) {

    /** How many words, tags and relations the network looks at before each move. */
    static final int SLOTS = 48;

    /** CoreNLP keeps the shares of so many inputs of its list as doubles and rounds all others; its answers hang on that. */
    private static final int EXACT = 20_000;

    /** The first number that stands for a relation. */
    int firstRelation() {
        return vectors.length - relations.size();
    }

    /** Reads a packed model file. */
    static Weights read(InputStream packed) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            int words = size(lines, "dict");
            int tags = size(lines, "pos");
            int relations = size(lines, "label");
            int width = size(lines, "embeddingSize");
            int units = size(lines, "hiddenSize");
            if (size(lines, "numTokens") != SLOTS) {
                throw new IOException("the parser's model looks at other than " + SLOTS + " slots");
            }
            int listed = size(lines, "preComputed");
            float[][] vectors = new float[words + tags + relations][];
            Map<String, Integer> wordNumbers = names(lines, vectors, 0, words);
            Map<String, Integer> tagNumbers = names(lines, vectors, words, words + tags);
            Map<String, Integer> relationNumbers = names(lines, vectors, words + tags, vectors.length);
            List<String> inOrder = relationNumbers.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
            float[][] first = rows(lines, SLOTS * width);
            float[] bias = floats(line(lines), 0);
            double[][] second = new double[units][];
            for (int unit = 0; unit < units; unit++) {
                second[unit] = doubles(floats(line(lines), 0));
            }
            return new Weights(
                    wordNumbers,
                    tagNumbers,
                    inOrder,
                    vectors,
                    first,
                    bias,
                    second,
                    exact(lines, Math.min(listed, EXACT)));
        }
    }

    private static Map<String, Integer> names(BufferedReader lines, float[][] vectors, int from, int to)
            throws IOException {
        Map<String, Integer> names = HashMap.newHashMap(to - from);
        for (int number = from; number < to; number++) {
            String line = line(lines);
            names.put(line.substring(0, line.indexOf(' ')), number);
            vectors[number] = floats(line, line.indexOf(' ') + 1);
        }
        return names;
    }

    private static float[][] rows(BufferedReader lines, int count) throws IOException {
        float[][] rows = new float[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = floats(line(lines), 0);
        }
        return rows;
    }

    private static BitSet exact(BufferedReader lines, int count) throws IOException {
        BitSet exact = new BitSet();
        int read = 0;
        while (read < count) {
            for (String number : line(lines).split(" ", -1)) {
                if (read++ < count) {
                    exact.set(Integer.parseInt(number));
                }
            }
        }
        return exact;
    }

    private static float[] floats(String line, int from) {
        String[] words = line.substring(from).strip().split(" ", -1);
        float[] floats = new float[words.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = Float.parseFloat(words[i]);
        }
        return floats;
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }

    private static int size(BufferedReader lines, String name) throws IOException {
        String line = line(lines);
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model should tell \"" + name + "\" and says \"" + line + "\"");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the parser's model breaks off");
        }
        return line;
    }
}
