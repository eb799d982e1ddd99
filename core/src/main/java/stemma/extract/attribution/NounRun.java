package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Runs of nouns beside a word, read off the order of the words and not off the parse: scrapers drop commas, and a parser
 * then glues "the Observatory" to the noun before it. An article behind a noun begins a new phrase.
 */
final class NounRun {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "on");
    private static final int LONGEST = 14;

    private final CueWords words;
    private final Sentence sentence;

    NounRun(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * A run of nouns.
     *
     * @param words its words, at least one
     * @param head the last noun before its first preposition
     * @param first index of the first word of the phrase, its article included
     */
    record Run(List<Token> words, Token head, int first) {
        boolean holds(Token token) {
            return words.contains(token);
        }

        /** Whether it joins no two speakers, so that one of its words is the head of all. */
        boolean isPlain() {
            return words.stream().noneMatch(w -> w.tag().equals("CC"));
        }
    }

    /** The run that ends right before a word. */
    Optional<Run> before(int index) {
        int last = index - 1;
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && continues(first - 1, last)) {
            first--;
        }
        return run(first, last);
    }

    /** The run that begins at a word. */
    Optional<Run> after(int index) {
        int first = index;
        while (first < sentence.size() && isArticle(sentence.get(first))) {
            first++;
        }
        int last = first - 1;
        while (last + 1 < sentence.size() && last - first < LONGEST && goesOn(first, last + 1)) {
            last++;
        }
        while (last >= first && isLink(sentence.get(last))) {
            last--;
        }
        return run(first, last);
    }

    /** The bare name that begins at a word: no preposition, no pronoun, nothing behind "'s" and another noun. */
    Optional<Run> name(int index) {
        int first = index;
        while (first < sentence.size() && isArticle(sentence.get(first))) {
            first++;
        }
        int last = first - 1;
        while (last + 1 < sentence.size()
                && (sentence.get(last + 1).isNoun()
                        || sentence.get(last + 1).tag().startsWith("JJ"))
                && !words.is(sentence.get(last + 1), CueWords.Kind.DAY)) {
            last++;
        }
        return run(first, last);
    }

    /** Whether the word at an index still belongs to the run to its right. */
    private boolean continues(int index, int last) {
        Token token = sentence.get(index);
        if (words.is(token, CueWords.Kind.DAY) || isDate(index)) {
            return false;
        }
        if (token.tag().equals("DT")) {
            return index > 0 && (isLink(sentence.get(index - 1)) || joins(index - 1));
        }
        if (token.tag().equals("CC")) {
            return joins(index) || joinsQualities(index);
        }
        if (isLink(token)) {
            return index > 0 && index < last && isNominal(sentence.get(index - 1));
        }
        return isNominal(token) && (index == last || !new NameEdge(words).isBetween(token, sentence.get(index + 1)));
    }

    /** "activists and a monitor": the words on both sides name speakers. */
    private boolean joins(int index) {
        Token and = sentence.get(index);
        if (!and.lower().equals("and") || index == 0 || index + 1 >= sentence.size()) {
            return false;
        }
        int right = index + 1;
        while (right + 1 < sentence.size() && !sentence.get(right).isNoun()) {
            right++;
        }
        while (right + 1 < sentence.size() && sentence.get(right + 1).isNoun()) {
            right++;
        }
        Token left = sentence.get(index - 1);
        boolean people = words.grammar().classOf(left).isAnimate() && opensPhrase(index - 1);
        return left.isNoun() && (isSpeaker(left) || people) && isSpeaker(sentence.get(right));
    }

    /** "reliable but unconfirmed sources". */
    private boolean joinsQualities(int index) {
        return index > 0
                && index + 1 < sentence.size()
                && sentence.get(index - 1).tag().startsWith("JJ")
                && sentence.get(index + 1).tag().startsWith("JJ")
                && !isSaidOf(sentence.get(index - 1));
    }

    /** "the blast was huge and local residents said": no quality of who comes next. */
    private boolean isSaidOf(Token adjective) {
        return sentence.child(adjective, "cop").isPresent()
                || adjective.index() > 0
                        && sentence.get(adjective.index() - 1).lemma().equals("be");
    }

    /** "on 5 May rebel forces said". */
    private boolean isDate(int index) {
        Token token = sentence.get(index);
        return index > 0
                && sentence.get(index - 1).isNumber()
                && words.grammar().classOf(token) == NounClass.TIME;
    }

    /** Whether nothing but adjectives, names and an article stands between a noun and a break: ", Tribal leaders". */
    boolean opensPhrase(int noun) {
        int at = noun - 1;
        while (at >= 0 && (isNominal(sentence.get(at)) || isArticle(sentence.get(at)))) {
            at--;
        }
        return at < 0 || CueWords.isBreak(sentence.get(at));
    }

    private boolean isSpeaker(Token noun) {
        return words.reports(noun)
                || noun.name().equals("PERSON")
                || words.grammar().classOf(noun) == NounClass.PERSON;
    }

    private boolean goesOn(int first, int index) {
        Token token = sentence.get(index);
        if (isArticle(token)) {
            return index > first && isLink(sentence.get(index - 1));
        }
        if (words.is(token, CueWords.Kind.DAY)) {
            return false;
        }
        boolean counts = words.grammar().phrases().isPartitive(token) && !token.isNumber();
        boolean link = isLink(token)
                && index > first
                && index + 1 < sentence.size()
                && !words.is(sentence.get(index + 1), CueWords.Kind.DAY)
                && (token.lower().equals("of") || words.grammar().classOf(sentence.get(index + 1)) != NounClass.EVENT);
        boolean joined = token.tag().equals("CC") && index > first && (joins(index) || joinsQualities(index));
        return !counts && (isNominal(token) || joined || link || token.isNumber() && index == first);
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DT");
    }

    private static boolean isLink(Token token) {
        return token.tag().equals("IN") && LINKS.contains(token.lower());
    }

    private boolean isNominal(Token token) {
        return token.isNoun()
                || isTitle(token)
                || token.tag().startsWith("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("PRP")
                || token.tag().equals("PRP$");
    }

    /** "Umm Walid", which a parser may take for no noun at all. */
    private boolean isTitle(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && words.is(token, CueWords.Kind.TITLE);
    }

    private Optional<Run> run(int first, int last) {
        int start = first;
        while (start <= last
                && (isLink(sentence.get(start)) || sentence.get(start).tag().equals("POS"))) {
            start++;
        }
        start = behindPronoun(start, last);
        if (start > last) {
            return Optional.empty();
        }
        List<Token> run = sentence.tokens().subList(start, last + 1);
        Token head = run.getFirst();
        for (Token word : run) {
            boolean and = word.tag().equals("CC");
            if (isLink(word) || and && !joinsQualities(word.index())) {
                break;
            }
            head = and || word.tag().startsWith("JJ") && head.isNoun() ? head : word;
        }
        boolean outlet = words.grammar().classOf(head) == NounClass.MEDIA;
        if (!head.isNoun() && !head.tag().equals("PRP") && !outlet) {
            return Optional.empty();
        }
        boolean counted = start > 0
                && (isArticle(sentence.get(start - 1))
                        || sentence.get(start - 1).isNumber());
        int whole = counted ? start - 1 : start;
        return Optional.of(new Run(List.copyOf(run), head, whole));
    }

    /** "in the city it said": a pronoun stands alone, whatever nouns come before it. */
    private int behindPronoun(int first, int last) {
        for (int i = last; i > first; i--) {
            if (sentence.get(i).tag().equals("PRP")) {
                return i;
            }
        }
        return first;
    }
}
