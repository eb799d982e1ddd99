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
    private record Words(int[] hashes, double[] weights, double sum) {}

    /** By the ids of claims. */
    private final Map<String, Words> sentences = new HashMap<>();

    WordIndex(List<Statement> statements) {
        Map<Key, int[]> hashes = new HashMap<>();
        statements.forEach(statement -> hashes.computeIfAbsent(key(statement), key -> hashes(statement.sentence())));
        Map<Integer, Integer> often = new HashMap<>();
        hashes.values().forEach(words -> Arrays.stream(words).forEach(word -> often.merge(word, 1, Integer::sum)));
        Map<Key, Words> weighed = new HashMap<>();
        hashes.forEach((key, words) -> weighed.put(key, weighed(words, often, hashes.size())));
        statements.forEach(statement -> sentences.put(
                statement.id(), weighed.getOrDefault(key(statement), new Words(new int[0], new double[0], 0))));
    }

    private static Words weighed(int[] words, Map<Integer, Integer> often, int sentences) {
        double[] weights = Arrays.stream(words)
                .mapToDouble(word -> Math.log1p((double) sentences / often.getOrDefault(word, 1)))
                .toArray();
        return new Words(words, weights, Arrays.stream(weights).sum());
    }

    private static int[] hashes(String sentence) {
        return Arrays.stream(NO_WORD.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORT)
                .mapToInt(word -> word.substring(0, Math.min(STEM, word.length())).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }

    private static Key key(Statement statement) {
        return new Key(statement.document().id(), statement.claim().anchor().sentence());
    }

    /** How much of the words of two sentences is common to them, from 0 to 1. */
    double share(Statement a, Statement b) {
        Words here = sentences.get(a.id());
        Words there = sentences.get(b.id());
        if (here == null || there == null || here.sum() + there.sum() == 0) {
            return 0;
        }
        double common = 0;
        for (int i = 0, j = 0; i < here.hashes().length && j < there.hashes().length; ) {
            int order = Integer.compare(here.hashes()[i], there.hashes()[j]);
            common += order == 0 ? here.weights()[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2 * common / (here.sum() + there.sum());
    }
}
