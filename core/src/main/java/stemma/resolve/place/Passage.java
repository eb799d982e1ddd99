package stemma.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.text.Span;

/** The words of a text that can make up names: articles and skipped words are noted, not counted. */
final class Passage {

    private static final int LONGEST_ACRONYM = 5;

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(['’‘`ʿʾ]s)?[ \\t\u00A0]*\\R?[ \\t\u00A0]*[-‐‑–]?[ \\t\u00A0]*['’‘`ʿʾ]?");

    private final String text;
    private final GazetteerWords around;
    private final List<NameWord> words = new ArrayList<>();
    // For each word where its article starts, or where it starts itself.
    private final List<Integer> starts = new ArrayList<>();
    // Words that something other than spaces, hyphens and skipped words parts from the word before.
    private final Set<Integer> breaks = new HashSet<>();

    private Passage(String text, GazetteerWords around) {
        this.text = text;
        this.around = around;
    }

    static Passage of(String text, Span part, GazetteerWords around) {
        Passage passage = new Passage(text, around);
        List<NameWord> all = NameWord.in(text, part);
        int article = -1;
        boolean apart = true;
        for (int i = 0; i < all.size(); i++) {
            NameWord word = all.get(i);
            apart |= i > 0 && !passage.isJoined(all.get(i - 1), word);
            if (passage.isArticle(all, i)) {
                article = word.span().start();
            } else if (!around.skipped().contains(word.folded())
                    && !word.folded().isEmpty()) {
                if (apart) {
                    passage.breaks.add(passage.words.size());
                }
                passage.starts.add(article >= 0 ? article : word.span().start());
                passage.words.add(word);
                article = -1;
                apart = false;
            }
        }
        return passage;
    }

    // English "as", "at", "an" are no articles: in a text one needs its hyphen, an l, or a capital amid a sentence.
    private boolean isArticle(List<NameWord> all, int at) {
        NameWord word = all.get(at);
        return FoldedName.isArticle(all, at)
                && isJoined(word, all.get(at + 1))
                && (text.charAt(word.span().end()) == '-'
                        || word.folded().endsWith("l")
                        || (word.isName() && isAmidSentence(all, at)));
    }

    /**
     * Whether a capital is no headline's and no sentence's first: the word before is part of the sentence and has none, or is the only
     * word of a name so far ("captured Bab An Nasr").
     */
    private boolean isAmidSentence(List<NameWord> all, int at) {
        boolean named = at > 1 && all.get(at - 1).isName() && isJoined(all.get(at - 1), all.get(at));
        int before = named ? at - 2 : at - 1;
        return before >= 0
                && all.get(before).shape() == NameWord.Shape.LOWER
                && isJoined(all.get(before), all.get(before + 1));
    }

    /** Whether only spaces, hyphens, an apostrophe or a possessive part two words, or the points of initials. */
    private boolean isJoined(NameWord one, NameWord next) {
        String between = text.substring(one.span().end(), next.span().start());
        boolean initials = one.folded().length() == 1 && next.folded().length() == 1 && between.equals(".");
        return initials || BETWEEN_WORDS.matcher(between).matches();
    }

    int size() {
        return words.size();
    }

    NameWord word(int at) {
        return words.get(at);
    }

    /** The first word after {@code at} that cannot belong to one name with it. */
    int reach(int at) {
        int end = at + 1;
        while (end < words.size() && !breaks.contains(end)) {
            end++;
        }
        return end;
    }

    List<String> words(int at, int end) {
        return words.subList(at, end).stream().map(NameWord::folded).toList();
    }

    String text(int at, int end) {
        return words.subList(at, end).stream().map(NameWord::folded).collect(Collectors.joining(" "));
    }

    Span span(int at, int end) {
        return new Span(starts.get(at), words.get(end - 1).span().end());
    }

    boolean hasArticle(int at) {
        return starts.get(at) < words.get(at).span().start();
    }

    /** Whether a capital, or Arabic script, makes the words a name. */
    boolean isName(int at, int end) {
        boolean numbered = end - at > 1 && words.get(at).shape() == NameWord.Shape.NUMBER;
        return numbered || words.subList(at, end).stream().anyMatch(NameWord::isName);
    }

    boolean isNameThroughout(int at, int end) {
        return words.subList(at, end).stream().allMatch(NameWord::isName);
    }

    boolean isCapitals(int at, int end) {
        return words.subList(at, end).stream()
                .allMatch(w -> w.shape() == NameWord.Shape.CAPITALS || w.span().length() == 1);
    }

    /** Whether a word is short and all in capitals while the words beside it are not. */
    boolean isAcronym(int at) {
        boolean before = at > 0 && words.get(at - 1).shape() == NameWord.Shape.CAPITALS;
        boolean after = at + 1 < words.size() && words.get(at + 1).shape() == NameWord.Shape.CAPITALS;
        NameWord word = words.get(at);
        return word.shape() == NameWord.Shape.CAPITALS
                && word.folded().length() <= LONGEST_ACRONYM
                && !before
                && !after;
    }

    /** Whether a generic word stands right after the words, or before them with or without a link. */
    boolean isBesideGeneric(int at, int end) {
        boolean after = end < words.size() && !breaks.contains(end) && isGeneric(end);
        boolean before = at > 0 && !breaks.contains(at) && isGeneric(at - 1);
        boolean linked = at > 1
                && !breaks.contains(at)
                && !breaks.contains(at - 1)
                && around.links().contains(words.get(at - 1).folded())
                && isGeneric(at - 2);
        return after || before || linked;
    }

    /** Whether no other name stands right before or after, as in "Khaled Hamdan". */
    boolean standsAlone(int at, int end) {
        boolean before = at > 0 && !breaks.contains(at) && words.get(at - 1).isName() && !isGeneric(at - 1);
        boolean after =
                end < words.size() && !breaks.contains(end) && words.get(end).isName() && !isGeneric(end);
        return !before && !after;
    }

    private boolean isGeneric(int at) {
        return around.generic().containsKey(words.get(at).folded());
    }
}
