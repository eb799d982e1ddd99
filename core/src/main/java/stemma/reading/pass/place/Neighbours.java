package stemma.reading.pass.place;

import java.util.List;
import java.util.Set;
import stemma.language.Phrases;
import stemma.language.Token;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Which places of a sentence are named together: beside each other, or one within the other. */
final class Neighbours {

    private static final int GAP = 6;
    private static final Set<String> BETWEEN =
            Set.of(",", "in", "on", "at", "of", "the", "a", "an", "near", "nearby", "(", "located", "situated");
    private static final Set<String> AT = Set.of("on", "at", "the");

    private Neighbours() {}

    /** A place and those joined to it: in "A, B and C" all three. */
    static List<PlaceMention> beside(SentenceView view, PlaceMention mention) {
        Token first = first(view, mention.head());
        return view.found().places().stream()
                .filter(p -> p.equals(mention)
                        || p.naming() == PlaceMention.Naming.NAME
                                && first(view, p.head()).equals(first))
                .toList();
    }

    private static Token first(SentenceView view, Token head) {
        Token at = head;
        while (at.head() >= 0
                && (at.is("conj")
                        || at.is("compound") && isPlace(view, view.sentence().get(at.head())))) {
            at = view.sentence().get(at.head());
        }
        return at;
    }

    private static boolean isPlace(SentenceView view, Token word) {
        return view.found().places().stream().anyMatch(p -> p.head().equals(word));
    }

    /** The places around a place, right behind it: in "A, a town near B in C province" B and C, in "A quarter in the city" that city. */
    static List<PlaceMention> around(SentenceView view, PlaceMention mention) {
        return view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME
                        || mention.naming() == PlaceMention.Naming.NAME && isTheKind(view, p))
                .filter(p -> p.span().start() >= mention.span().end())
                .filter(p -> isWithin(view, mention, p) && !Distance.isFarEnd(view, p))
                .toList();
    }

    /** "the city": a noun of kind alone, which names a place told before. */
    private static boolean isTheKind(SentenceView view, PlaceMention mention) {
        Token noun = mention.head();
        return mention.naming() == PlaceMention.Naming.NOUN
                && mention.span().equals(noun.span())
                && !noun.tag().endsWith("S")
                && view.grammar().phrases().isKindOfPlace(noun)
                && view.grammar().phrases().preposition(noun).equals("in")
                && view.sentence().children(noun, "det").anyMatch(t -> t.lower().equals("the"));
    }

    private static boolean isWithin(SentenceView view, PlaceMention inner, PlaceMention outer) {
        List<Token> words = view.sentence().tokens();
        int from = last(view, inner) + 1;
        int to = view.sentence().within(outer.span()).getFirst().index();
        if (to < from || to - from > GAP) {
            return false;
        }
        List<Token> gap = words.subList(from, to);
        boolean located = gap.stream().anyMatch(t -> t.lower().equals("in"))
                || gap.stream().anyMatch(t -> t.is("case")) && gap.stream().allMatch(t -> AT.contains(t.lower()))
                || isNear(view, outer)
                || !gap.isEmpty() && gap.stream().allMatch(t -> t.lower().equals(","));
        boolean side = gap.isEmpty() && view.grammar().phrases().isDirection(words.get(to));
        return located && gap.stream().allMatch(t -> isLink(view, t)) || side;
    }

    /** "near B": beside the place and not around it. */
    static boolean isNear(SentenceView view, PlaceMention mention) {
        return view.sentence().within(mention.span()).getFirst().lower().equals("near")
                || view.grammar().phrases().preposition(mention.head()).equals("near");
    }

    /** "near B", "west of B". */
    static boolean isBeside(SentenceView view, PlaceMention mention) {
        List<Token> words = view.sentence().within(mention.span());
        return isNear(view, mention)
                || words.size() > 2
                        && view.grammar().phrases().isDirection(words.get(0))
                        && words.get(1).lower().equals("of");
    }

    private static boolean isLink(SentenceView view, Token word) {
        Phrases phrases = view.grammar().phrases();
        return BETWEEN.contains(word.lower())
                || phrases.isKindOfPlace(word)
                || phrases.isDirection(word)
                || word.tag().startsWith("JJ")
                || word.is("compound") && !word.isProperNoun()
                || view.found().places().stream()
                        .anyMatch(p -> p.naming() == PlaceMention.Naming.NAME
                                && p.span().contains(word.span()));
    }

    private static int last(SentenceView view, PlaceMention mention) {
        return view.sentence().within(mention.span()).getLast().index();
    }
}
