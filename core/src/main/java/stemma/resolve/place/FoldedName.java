package stemma.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.text.Span;

/**
 * A name as spellings are compared: its words folded, joined by spaces, without articles ("Bustan al-Qasr", "Bustan
 * Al Qasr" and "bustan-el-qasr" are {@code bustan qasr}).
 *
 * @param words the folded words that count, at least one
 * @param article whether an Arabic article stood before the first
 * @param capitals whether it is written in capitals only ("UAE")
 * @param proper whether its first word is written as a name ("Aleppo city", not "city of Aleppo")
 */
record FoldedName(List<String> words, boolean article, boolean capitals, boolean proper) {

    private static final int SHORTEST_WITH_JOINED_ARTICLE = 6;
    private static final int SHORTEST_OWNER = 5;

    FoldedName {
        words = List.copyOf(words);
    }

    String text() {
        return String.join(" ", words);
    }

    /** The name in a text that holds nothing else; no words where it has no letters. */
    static FoldedName of(String name, Set<String> skipped) {
        List<NameWord> all = NameWord.in(name, new Span(0, name.length()));
        List<String> kept = new ArrayList<>();
        boolean article = false;
        boolean capitals = !all.isEmpty();
        boolean proper = false;
        for (int i = 0; i < all.size(); i++) {
            NameWord word = all.get(i);
            capitals &= word.shape() == NameWord.Shape.CAPITALS || word.folded().length() == 1;
            if (isArticle(all, i)) {
                article |= kept.isEmpty();
            } else if (!skipped.contains(word.folded()) && !word.folded().isEmpty()) {
                proper |= kept.isEmpty() && word.shape() != NameWord.Shape.LOWER;
                kept.add(word.folded());
            }
        }
        return new FoldedName(kept, article, capitals, proper);
    }

    /**
     * Whether a word is the Arabic article of the next one: a vowel with l, or with the consonant that the next word
     * begins with (al-, el-, as-S…, ash-Sh…, ed-D…).
     */
    static boolean isArticle(List<NameWord> words, int at) {
        return at + 1 < words.size()
                && isArticle(words.get(at).folded(), words.get(at + 1).folded());
    }

    private static boolean isArticle(String word, String next) {
        if (word.length() < 2 || word.length() > 3 || "aeiu".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        String consonant = word.substring(1);
        boolean assimilated = "bcdfghjklmnpqrstvwxz".indexOf(consonant.charAt(0)) >= 0 && next.startsWith(consonant);
        return consonant.equals("l") || assimilated;
    }

    /** The words spelt otherwise: without articles that are joined on ("Alsakhour", "Assafira"), without a lost "'s". */
    static List<List<String>> variants(List<String> words) {
        List<String> parted =
                words.stream().map(FoldedName::withoutJoinedArticle).toList();
        List<List<String>> variants = new ArrayList<>();
        if (!parted.equals(words)) {
            variants.add(parted);
        }
        for (int i = 0; i < words.size(); i++) {
            if (!withoutFinalS(words.get(i)).equals(words.get(i))) {
                List<String> owner = new ArrayList<>(words);
                owner.set(i, withoutFinalS(words.get(i)));
                variants.add(List.copyOf(owner));
            }
        }
        return variants;
    }

    /** "sakhour" for "alsakhour", "safira" for "assafira"; any other word as it is. */
    static String withoutJoinedArticle(String word) {
        boolean joined = word.length() >= SHORTEST_WITH_JOINED_ARTICLE
                && (word.charAt(0) == 'a' || word.charAt(0) == 'e')
                && (word.charAt(1) == 'l' || word.charAt(1) == word.charAt(2));
        return joined ? word.substring(2) : word;
    }

    /** "syria" for "syrias", as texts write that lost their apostrophes; short words ("Hamas") stay. */
    static String withoutFinalS(String word) {
        return word.length() > SHORTEST_OWNER && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
