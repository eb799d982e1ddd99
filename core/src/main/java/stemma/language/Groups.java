package stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.text.Span;

/**
 * Names of those who act, where a noun phrase says more or less than one: "Turkish and Syrian forces" are two, "the militant
 * group Nour Front" is one by its name, and "(SNF)" behind a name is that name.
 */
public final class Groups {

    private static final Set<String> JOINS = Set.of("and", "or", "&");
    private static final Set<String> BESIDE = Set.of("appos", "dep", "flat");
    private static final int REACH = 9;

    private final Grammar grammar;
    private final Sentence sentence;

    public Groups(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
    }

    /** The words that name those under a head, one span for each. */
    public List<Span> of(Token head) {
        Token named = named(beforeBracket(head).orElse(head));
        Optional<Token> join = join(named);
        if (join.isEmpty()) {
            return List.of(widened(named));
        }
        Span whole = grammar.phrases().span(named);
        int first = first(join.get(), named);
        int second = skipped(join.get().index() + 1, named.index());
        return List.of(
                sentence.span(first, join.get().index() - 1),
                sentence.get(second).span().cover(new Span(named.span().start(), whole.end())));
    }

    /** "Syrian National Front (SNF)": the name in front of the bracket that holds a head. */
    private Optional<Token> beforeBracket(Token head) {
        int open = head.index() - 1;
        if (open < 1 || !sentence.get(open).text().equals("(")) {
            return Optional.empty();
        }
        Token before = sentence.get(open - 1);
        for (int steps = 0; steps < REACH && before.head() >= 0 && before.head() < before.index(); steps++) {
            Token above = sentence.get(before.head());
            boolean inName = above.isProperNoun() && (before.is("nmod") || before.is("conj") || before.is("flat"));
            if (!inName) {
                break;
            }
            before = above;
        }
        return Optional.of(before).filter(Token::isProperNoun);
    }

    /** "the militant group Nour Front", "the group of Nour Front": the name that a common noun brings. */
    private Token named(Token head) {
        if (head.isProperNoun() || !head.isNoun() || !grammar.classOf(head).isAnimate()) {
            return head;
        }
        boolean namer = grammar.phrases().isNamer(head);
        return sentence.children(head).stream()
                .filter(child -> child.isProperNoun() && child.index() > head.index() && isNamed(child))
                .filter(child -> BESIDE.contains(child.relation())
                        || namer
                                && child.is("nmod")
                                && grammar.phrases().preposition(child).equals("of"))
                .filter(child -> touches(head, child))
                .findFirst()
                .orElse(head);
    }

    private boolean isNamed(Token token) {
        return namesActor(token) || grammar.classOf(token) == NounClass.PERSON;
    }

    private boolean touches(Token head, Token child) {
        int start = grammar.phrases().span(child).start();
        return sentence.tokens().subList(head.index() + 1, child.index()).stream()
                .filter(t -> t.span().start() < start)
                .allMatch(t -> t.is("case") || t.is("det"));
    }

    /** The word that joins two names in front of one head, if there is one. */
    private Optional<Token> join(Token head) {
        for (int i = head.index() - 2; i > Math.max(0, head.index() - REACH); i--) {
            Token at = sentence.get(i);
            if (JOINS.contains(at.lower())) {
                return Optional.of(at).filter(and -> joinsNames(and, head));
            }
        }
        return Optional.empty();
    }

    private boolean joinsNames(Token join, Token head) {
        Token left = sentence.get(join.index() - 1);
        List<Token> right = sentence.tokens().subList(join.index() + 1, head.index());
        return head.isNoun()
                && namesActor(left)
                && sentence.isUnder(left, head)
                && right.stream().allMatch(t -> sentence.isUnder(t, head))
                && right.stream().anyMatch(this::namesActor);
    }

    private boolean namesActor(Token token) {
        return switch (grammar.classes().of(sentence, token, List.of())) {
            case FORCE, AUTHORITY, PEOPLE -> !token.tag().startsWith("PRP");
            case CIVILIAN,
                    PERSON,
                    PLACE,
                    STRUCTURE,
                    VEHICLE,
                    WEAPON,
                    EVENT,
                    DEAL,
                    RELIEF,
                    MEDIA,
                    MEASURE,
                    TIME,
                    OTHER -> false;
        };
    }

    private int first(Token join, Token head) {
        int first = join.index() - 1;
        while (first > 0 && sentence.isUnder(sentence.get(first - 1), head) && isModifier(sentence.get(first - 1))) {
            first--;
        }
        return skipped(first, join.index() - 1);
    }

    private int skipped(int from, int last) {
        int at = from;
        while (at < last && grammar.phrases().dropsAtStart(sentence.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isModifier(Token token) {
        return token.is("amod") || token.is("compound");
    }

    /** "Nour Front" in "a Nour Front mortar attack": the words of a name that all hang on the noun behind it. */
    private Span widened(Token head) {
        Span span = grammar.phrases().span(head);
        List<Token> words = new ArrayList<>(sentence.within(span));
        if (!isModifier(head) && !head.is("conj") || words.isEmpty()) {
            return span;
        }
        Token noun = modified(head);
        int first = words.getFirst().index();
        while (first > 0
                && isOfName(sentence.get(first - 1), noun)
                && sentence.get(first - 1).is("compound")) {
            first--;
        }
        int last = words.getLast().index();
        while (last + 1 < noun.index()
                && sentence.get(last + 1).head() == noun.index()
                && isModifier(sentence.get(last + 1))
                && namesActor(sentence.get(last + 1))) {
            last++;
        }
        return sentence.span(first, last);
    }

    /** The noun that a modifier, or one that is joined to it, stands before. */
    private Token modified(Token modifier) {
        Token at = modifier;
        while (at.is("conj") && at.head() >= 0) {
            at = sentence.get(at.head());
        }
        return isModifier(at) ? sentence.get(at.head()) : modifier;
    }

    private boolean isOfName(Token token, Token noun) {
        NounClass named = grammar.classes().of(sentence, token, List.of());
        return token.isProperNoun()
                && token.head() == noun.index()
                && isModifier(token)
                && named != NounClass.WEAPON
                && named != NounClass.EVENT;
    }
}
