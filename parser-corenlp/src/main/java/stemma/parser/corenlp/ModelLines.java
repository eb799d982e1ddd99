package stemma.parser.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The lines of a parser's model, taken one after the other: sizes, names with vectors, and rows of numbers. */
final class ModelLines {

    private final BufferedReader lines;

    ModelLines(BufferedReader lines) {
        this.lines = lines;
    }

    /** The size that the next line tells under this name. */
    int size(String name) throws IOException {
        String line = next();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model should tell \"" + name + "\" and says \"" + line + "\"");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** Names, numbered from {@code from}; puts their vectors at their numbers. */
    Map<String, Integer> names(float[][] vectors, int from, int to) throws IOException {
        Map<String, Integer> names = HashMap.newHashMap(to - from);
        for (int number = from; number < to; number++) {
            String line = next();
            names.put(line.substring(0, line.indexOf(' ')), number);
            vectors[number] = floats(line.substring(line.indexOf(' ')));
        }
        return names;
    }

    float[][] rows(int count) throws IOException {
        float[][] rows = new float[count][];
        for (int row = 0; row < count; row++) {
            rows[row] = row();
        }
        return rows;
    }

    float[] row() throws IOException {
        return floats(next());
    }

    /** The first so many of the numbers that stand in the lines that follow. */
    BitSet numbers(int count) throws IOException {
        BitSet numbers = new BitSet();
        int read = 0;
        while (read < count) {
            for (String number : next().split(" ", -1)) {
                if (read++ < count) {
                    numbers.set(Integer.parseInt(number));
                }
            }
        }
        return numbers;
    }

    private static float[] floats(String line) {
        String[] words = line.strip().split(" ", -1);
        float[] floats = new float[words.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = Float.parseFloat(words[i]);
        }
        return floats;
    }

    private String next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the parser's model breaks off");
        }
        return line;
    }
}
