package stemma.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether two wordings of a slot name the same.
 *
 * <p>Lower case, composition and the kinds of characters are Unicode's, so they equal those of the reference scorer but
 * for characters that only one of the two knows, and for a final sigma before an apostrophe.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WordAgreement {

    /** Allows for two thirds being no exact number. */
    private static final double TWO_THIRDS = 2.0 / 3 - 1e-9;

    private static final double HALF = 0.5;

    /** A bare last word stands for a name of no more words than this. */
    private static final int LONGEST_NAME = 4;

    private final AgreementWords lists;

    public WordAgreement(AgreementWords lists) {
        this.lists = lists;
    }

    public Agreement compare(SlotText a, SlotText b) {
        List<String> wordsOfA = words(a.text());
        List<String> wordsOfB = words(b.text());
        if (wordsOfA.isEmpty() || wordsOfB.isEmpty()) {
            return lettersOf(a).equals(lettersOf(b)) ? Agreement.SAME_LETTERS : Agreement.DIFFERENT;
        }
        Set<String> setOfA = new HashSet<>(wordsOfA);
        Set<String> setOfB = new HashSet<>(wordsOfB);
        if (!marksIn(setOfA).equals(marksIn(setOfB))) {
            return Agreement.MARKED_APART;
        }
        double share = share(setOfA, setOfB);
        if (share >= TWO_THIRDS) {
            return Agreement.SHARED_WORDS;
        }
        if (share >= HALF && a.overlaps(b)) {
            return Agreement.OVERLAPPING;
        }
        boolean bareLastWord = wordsOfA.getLast().equals(wordsOfB.getLast())
                && Math.min(setOfA.size(), setOfB.size()) == 1
                && Math.max(setOfA.size(), setOfB.size()) <= LONGEST_NAME;
        return bareLastWord ? Agreement.BARE_LAST_WORD : Agreement.DIFFERENT;
    }

    /**
     * The content words of a text in lower case: letters and digits of any script, a compass word in its one form. A
     * possessive "'s" and apostrophes inside words vanish.
     */
    List<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("’s", " ")
                .replace("'s", " ");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(codePoint -> {
            if (Character.isLetter(codePoint) || isNumber(codePoint)) {
                word.appendCodePoint(codePoint);
            } else if (!isApostrophe(codePoint)) {
                addContent(word, words);
            }
        });
        addContent(word, words);
        return words;
    }

    /** Adds the word that was gathered, unless it carries no content, and starts the next. */
    private void addContent(StringBuilder gathered, List<String> words) {
        String word = gathered.toString();
        gathered.setLength(0);
        if (!word.isEmpty() && !lists.empty().contains(word)) {
            words.add(lists.compass().getOrDefault(word, word));
        }
    }

    private static boolean isNumber(int codePoint) {
        int category = Character.getType(codePoint);
        return category == Character.DECIMAL_DIGIT_NUMBER
                || category == Character.LETTER_NUMBER
                || category == Character.OTHER_NUMBER;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '’' || codePoint == '\'' || codePoint == '`';
    }

    private static String lettersOf(SlotText slot) {
        return Blanks.strip(slot.text()).toLowerCase(Locale.ROOT);
    }

    private Set<String> marksIn(Set<String> words) {
        return words.stream().filter(lists::isMark).collect(Collectors.toSet());
    }

    private static double share(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return 2.0 * shared / (a.size() + b.size());
    }
}
