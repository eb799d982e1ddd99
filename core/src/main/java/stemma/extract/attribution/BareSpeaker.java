package stemma.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Where the phrase of a speaker begins that no comma cuts off from what is said: "in the village | local media said", "near the
 * crossing | Umm Nur | a mother of two told". Goes by the words and their parts of speech, as the parse glues them together.
 */
final class BareSpeaker {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");

    /** What stands before a phrase that is not cut off from it. */
    private static final Set<String> BOUND = Set.of("IN", "TO", "DT", "CC", "WDT", "WP", "WRB", "PRP$", "POS", "MD");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<NounClass> NAMED =
            Set.of(NounClass.AUTHORITY, NounClass.FORCE, NounClass.MEDIA, NounClass.PERSON);
    private static final Set<NounClass> PEOPLE = Set.of(NounClass.PERSON, NounClass.CIVILIAN);
    private static final int LONGEST_MODIFIER = 5;

    /** A clause with fewer words tells nothing. */
    static final int SHORTEST_CLAUSE = 3;

    private final CueWords words;
    private final Sentence sentence;

    BareSpeaker(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** Where the phrase begins that ends at a word and can name one who speaks, and where what they are begins. */
    List<Integer> phrase(int last) {
        if (last < 2) {
            return List.of();
        }
        Token head = sentence.get(last);
        if (PRONOUNS.contains(head.lower())) {
            return List.of(last);
        }
        if (head.isNumber() && sentence.get(last - 1).lower().equals("of")) {
            return phrase(last - 2);
        }
        int first = head.isNoun() ? nouns(last) : 0;
        if (first < 2) {
            return List.of();
        }
        int above = first - 1;
        while (above > 1 && words.grammar().phrases().isDirection(sentence.get(above))) {
            above--;
        }
        Token link = sentence.get(above);
        if (link.tag().equals("IN")) {
            return Stream.of(over(above), behindPlace(first, last), plain(last))
                    .filter(indexes -> !indexes.isEmpty() && endsClause(indexes.getFirst()))
                    .findFirst()
                    .orElse(List.of());
        }
        List<Integer> named = named(first);
        if (!named.isEmpty()) {
            return named;
        }
        boolean definite = sentence.get(first).lower().equals("the") && words.canSpeak(head);
        if (!definite && !words.isSomebody(head)) {
            return List.of();
        }
        Token joined = sentence.get(first - 2);
        boolean two = link.tag().equals("CC") && joined.isNoun() && words.isSomebody(joined);
        return two ? phrase(first - 2) : List.of(first);
    }

    /** "with the group local officials said": those without a name, with what they are called by. */
    private List<Integer> plain(int last) {
        int first = last;
        while (first > 0 && sentence.get(first - 1).tag().startsWith("JJ") && isSmall(sentence.get(first - 1))) {
            first--;
        }
        return words.is(sentence.get(last), CueWords.Kind.UNNAMED) ? List.of(first) : List.of();
    }

    private boolean isPersonAt(int last) {
        int at = last;
        while (at > 0 && isName(sentence.get(at)) && !isTitle(sentence.get(at))) {
            at--;
        }
        Token token = sentence.get(last);
        return token.name().equals("PERSON") || isName(token) && isTitle(sentence.get(at));
    }

    /** "Umm Nur a mother of two", "Sami Haddad the groups press officer", "the Lamp Network a monitor": the name before. */
    private List<Integer> named(int first) {
        boolean owner = first > 2
                && sentence.get(first - 1).tag().equals("NNS")
                && sentence.get(first - 2).tag().equals("DT");
        int office = owner ? first - 2 : first;
        Token name = sentence.get(office - 1);
        boolean opens = owner
                || sentence.get(first).tag().equals("DT")
                || sentence.get(first).isNoun();
        boolean kind = Set.of("a", "an").contains(sentence.get(first).lower())
                && Character.isUpperCase(name.text().charAt(0));
        if (!opens || !kind && !isPersonAt(name.index())) {
            return List.of();
        }
        List<Integer> before = phrase(name.index());
        boolean person = isPersonAt(name.index());
        boolean told = !before.isEmpty()
                && (person
                        || sentence.tokens().subList(before.getFirst(), office).stream()
                                .anyMatch(t -> words.reports(t) || t.name().equals("ORGANIZATION")));
        return told ? Stream.concat(before.stream(), Stream.of(office)).toList() : List.of();
    }

    /** "activists in the town", "an officer of the corps based in the region": the noun over a preposition. */
    private List<Integer> over(int link) {
        int noun = sentence.get(link - 1).tag().equals("VBN") ? link - 2 : link - 1;
        Token over = sentence.get(Math.max(0, noun));
        boolean speaker = over.isNoun()
                && (words.reports(over)
                        || words.is(over, CueWords.Kind.OFFICE)
                        || words.is(over, CueWords.Kind.TITLE)
                        || PEOPLE.contains(words.grammar().classOf(over))
                        || link - noun == 2 && words.isSomebody(over));
        boolean linked = LINKS.contains(sentence.get(link).lower());
        return linked && speaker ? phrase(noun) : List.of();
    }

    /** "in Homs residents said": the name of the place, and then who speaks. */
    private List<Integer> behindPlace(int first, int last) {
        return words.grammar().places().stream()
                .filter(p -> p.overlaps(sentence.get(first).span()))
                .filter(p -> p.end() < sentence.get(last).span().start())
                .filter(p -> words.isSomebody(sentence.get(last)))
                .map(p -> sentence.within(p).getLast().index() + 1)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether what is said can end right before a word. */
    boolean endsClause(int index) {
        Token before = sentence.get(index - 1);
        return index >= SHORTEST_CLAUSE && tells(index) && !BOUND.contains(before.tag()) && !CueWords.isBreak(before);
    }

    /** Whether the words before an index hold a verb, or what a tagger takes one for. */
    boolean tells(int index) {
        return sentence.tokens().subList(0, index).stream()
                .anyMatch(t ->
                        CueWords.isFinite(t) || t.tag().equals("VBN") || t.tag().equals("VBG"));
    }

    /** The first of the nouns, adjectives and article that stand together with the noun at an index. */
    private int nouns(int last) {
        int first = last;
        while (first > 0 && modifies(sentence.get(first - 1), sentence.get(first))) {
            first--;
        }
        boolean determined = first > 0
                && (Set.of("DT", "PRP$").contains(sentence.get(first - 1).tag())
                        || sentence.get(first - 1).isNumber()
                                && !sentence.get(last).isProperNoun());
        boolean bare = sentence.get(last).tag().equals("NN") && isSmall(sentence.get(first));
        return determined ? first - 1 : bare ? article(first) : first;
    }

    /** "a Paris-based war monitor": the article that a singular noun has, however far; the word itself if there is none. */
    private int article(int first) {
        int at = first - 1;
        while (at > 0 && first - at < LONGEST_MODIFIER && isModifier(sentence.get(at))) {
            at--;
        }
        return at > 0 && sentence.get(at).tag().equals("DT") ? at : first;
    }

    /** "military sources", "state news agency"; not "border activists", "in Taez military sources". */
    private boolean modifies(Token left, Token right) {
        if (words.is(left, CueWords.Kind.DAY)) {
            return false;
        }
        if (left.tag().equals("POS") || right.tag().equals("POS")) {
            return true;
        }
        boolean numbered =
                left.isNumber() && isName(right) && left.index() > 0 && isName(sentence.get(left.index() - 1));
        if (isTitle(left) || numbered) {
            return true;
        }
        if (isName(left)) {
            return isSmall(right) ? !isGoverned(left) || left.name().equals("ORGANIZATION") : isOneName(left, right);
        }
        if (!left.isNoun()) {
            return isQuality(left, right);
        }
        if (!isSmall(right)) {
            boolean person = right.name().equals("PERSON") || isTitle(right);
            return words.reports(left)
                    || person
                            && NAMED.contains(words.grammar().classOf(left))
                            && left.tag().equals("NN");
        }
        NounClass named = words.grammar().classOf(left);
        return named == NounClass.MEDIA
                || (NAMED.contains(named) || named == NounClass.OTHER)
                        && left.tag().equals("NN");
    }

    /** Two words of a name; no place and then a person ("Homs Sami Haddad"), no name and then "Iraqi". */
    private boolean isOneName(Token left, Token right) {
        boolean outlet = words.grammar().classOf(right) == NounClass.MEDIA && isInitials(right);
        boolean person = left.name().equals("LOCATION") && right.name().equals("PERSON");
        boolean apart = person || outlet && isPlace(left);
        return isDetermined(left) || !apart && !right.tag().startsWith("JJ");
    }

    /** "local media", "the occupied canton"; not "dead Sami Haddad", "eastern residents". */
    private boolean isQuality(Token left, Token right) {
        if (left.tag().startsWith("JJ")) {
            boolean capital = Character.isUpperCase(left.text().charAt(0));
            return isDetermined(left)
                    || capital
                    || isSmall(right) && !words.grammar().phrases().isDirection(left);
        }
        return left.tag().equals("VBN") && isDetermined(left);
    }

    /** "the key Ahrar al-Sham rebel group": an article or owner begins the phrase that the word belongs to. */
    private boolean isDetermined(Token word) {
        int at = word.index();
        while (at > 0 && isModifier(sentence.get(at))) {
            at--;
        }
        return at < word.index()
                && Set.of("DT", "PRP$").contains(sentence.get(at).tag());
    }

    /** Whether a preposition stands before the name that a word ends. */
    private boolean isGoverned(Token name) {
        int at = name.index();
        while (at > 0 && (isName(sentence.get(at)) || sentence.get(at).tag().equals("CC"))) {
            at--;
        }
        return sentence.get(at).tag().equals("IN");
    }

    boolean isPlace(Token token) {
        return token.name().equals("LOCATION")
                || words.grammar().places().stream().anyMatch(p -> p.overlaps(token.span()));
    }

    /** "Umm", "Colonel", whatever a parser takes it for. */
    boolean isTitle(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && words.is(token, CueWords.Kind.TITLE);
    }

    private static boolean isName(Token token) {
        return token.isProperNoun()
                || token.isNoun()
                        && token.index() > 0
                        && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("HYPH");
    }

    /** "FNA", but not "TV". */
    private static boolean isInitials(Token token) {
        return token.text().length() > 2 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.text().charAt(0)) && !token.isProperNoun();
    }
}
