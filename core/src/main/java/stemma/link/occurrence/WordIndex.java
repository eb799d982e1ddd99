package stemma.link.occurrence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import stemma.link.Statement;
import stemma.text.Span;

/** The words of the sentences of a pile that state something; a word that few sentences have tells more. Immutable. */
final class WordIndex {

    /** So many letters at the beginning of a word tell it from others, whatever its ending. */
    private static final int STEM = 6;

    /** Shorter words bind others together. */
    private static final int SHORT = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Key(String document, Span sentence) {}

    /** The words of a sentence, as hashes in order, with what each weighs. */
    private static final class Words {

        static final Words NONE = new Words(new int[0], new double[0]);

        private final int[] hashes;
        private final double[] weights;
        private final double sum;

        Words(int[] hashes, double[] weights) {
            this.hashes = hashes;
            this.weights = weights;
            this.sum = Arrays.stream(weights).sum();
        }

        double inCommon(Words other) {
            double common = 0;
            int i = 0;
            int j = 0;
            while (i < hashes.length && j < other.hashes.length) {
                int order = Integer.compare(hashes[i], other.hashes[j]);
                common += order == 0 ? weights[i] : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    /** By the ids of claims. */
    private final Map<String, Words> sentences = new HashMap<>();

    WordIndex(List<Statement> statements) {
        Map<Key, int[]> hashes = new HashMap<>();
        statements.forEach(statement -> hashes.computeIfAbsent(key(statement), key -> hashes(statement.sentence())));
        Map<Integer, Integer> often = new HashMap<>();
        hashes.values().forEach(words -> Arrays.stream(words).forEach(word -> often.merge(word, 1, Integer::sum)));
        Map<Key, Words> weighed = new HashMap<>();
        hashes.forEach((key, words) -> weighed.put(key, weighed(words, often, hashes.size())));
        statements.forEach(
                statement -> sentences.put(statement.id(), weighed.getOrDefault(key(statement), Words.NONE)));
    }

    private static Words weighed(int[] words, Map<Integer, Integer> often, int sentences) {
        double[] weights = Arrays.stream(words)
                .mapToDouble(word -> Math.log1p((double) sentences / often.getOrDefault(word, 1)))
                .toArray();
        return new Words(words, weights);
    }

    private static int[] hashes(String sentence) {
        return Arrays.stream(NO_WORD.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORT)
                .mapToInt(
                        word -> word.substring(0, Math.min(STEM, word.length())).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }

    private static Key key(Statement statement) {
        return new Key(statement.document().id(), statement.claim().anchor().sentence());
    }

    /** How much of the words of two sentences is common to them, from 0 to 1. */
    double share(Statement a, Statement b) {
        Words here = sentences.getOrDefault(a.id(), Words.NONE);
        Words there = sentences.getOrDefault(b.id(), Words.NONE);
        double all = here.sum + there.sum;
        return all == 0 ? 0 : 2 * here.inCommon(there) / all;
    }
}
