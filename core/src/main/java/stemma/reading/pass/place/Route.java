package stemma.reading.pass.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** The way from a place's words up to a trigger, from the surest to the least sure. */
enum Route {
    /** The place hangs on the trigger itself: "shelled the town", "a raid on the town". */
    DIRECT,
    /** It hangs on the verb that only carries the trigger: "the blast took place in the town". */
    CARRIED,
    /** It stands in a clause beside or below: "hit buses waiting to enter the city". */
    CLAUSE,
    /** It tells where those are who do it: "people in the quarter marched". */
    ACTOR,
    /** It tells whence people are: "residents of the town". */
    ORIGIN;

    private static final int DEPTH = 10;
    /** "shelling by gunmen on the town", "a raid by the army in the town": behind who does it stands where. */
    static final Set<String> TARGET = Set.of("in", "at", "near", "on");

    private static final Set<String> WHENCE = Set.of("of", "from");

    /** The way from a place to a draft; none if it leads to no draft or to another one. */
    static Optional<Route> of(Draft draft, PlaceMention mention, List<Draft> drafts) {
        SentenceView view = draft.view();
        Route route = DIRECT;
        Token at = mention.head();
        for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
            Token above = view.sentence().get(at.head());
            if (describes(view, at, above) || saysWhere(view, at) || isSubset(view, at)) {
                return Optional.empty();
            }
            Optional<Draft> reached = drafts.stream()
                    .filter(d -> d.match().words().contains(above))
                    .findFirst();
            if (reached.isPresent()) {
                boolean own = drafts.stream()
                        .anyMatch(d -> d == draft && d.match().words().contains(above));
                return own || reached.get().head().equals(draft.head()) ? Optional.of(route) : Optional.empty();
            }
            if (carries(draft, above)) {
                return carried(draft, mention, at).map(route::worse);
            }
            route = route.worse(step(draft, at, above));
            at = above;
        }
        return Optional.empty();
    }

    /** "A, a junction on the road to B": what only describes A is no place of what happened there. */
    private static boolean describes(SentenceView view, Token at, Token above) {
        return at.is("appos")
                && at.isNoun()
                && !at.isProperNoun()
                && at.index() > above.index()
                && view.found().places().stream()
                        .anyMatch(p -> p.naming() == PlaceMention.Naming.NAME
                                && p.head().equals(above));
    }

    /** "two were killed in A, and the others were in a cellar in B": the second half tells where its own subject was. */
    private static boolean saysWhere(SentenceView view, Token at) {
        return at.is("conj")
                && view.sentence().child(at, "cop").isPresent()
                && view.sentence().child(at, "nsubj").isPresent();
    }

    /** "90 died, among them 40 farmers in the east": where a part of them was. */
    private static boolean isSubset(SentenceView view, Token at) {
        return at.lower().equals("them")
                && view.grammar().phrases().preposition(at).equals("among");
    }

    /** The way to the verb that carries a draft's noun: from beside it, from what the noun does, or from who does it. */
    private static Optional<Route> carried(Draft draft, PlaceMention mention, Token at) {
        boolean done = at.is("obj") && draft.head().is("nsubj");
        if (done || at.is("obl") || at.is("advmod")) {
            return Optional.of(CARRIED);
        }
        boolean of = at.equals(mention.head()) || !at.is("nsubj");
        return of ? Optional.empty() : Optional.of(ACTOR);
    }

    /** Whether a verb has the draft's noun for its subject or object: "the clashes broke out", "left by the blast". */
    private static boolean carries(Draft draft, Token verb) {
        Token head = draft.head();
        return !head.isVerb()
                && head.head() == verb.index()
                && verb.isVerb()
                && (head.is("nsubj") || head.is("nsubj:pass") || head.is("obj"));
    }

    private static Route step(Draft draft, Token at, Token above) {
        if (at.isVerb()) {
            return at.is("xcomp") ? DIRECT : CLAUSE;
        }
        SentenceView view = draft.view();
        if (at.is("conj")
                && at.isNoun()
                && !isPlace(view, at)
                && view.grammar().classOf(at) != NounClass.PLACE
                && !isEvent(draft, at)) {
            return CLAUSE;
        }
        if (at.is("nmod") && isWhence(view, at, above)) {
            return ORIGIN;
        }
        if (!isPeople(view, above) || !at.is("nmod")) {
            return DIRECT;
        }
        boolean acts = draft.slot(Slot.AGENT).stream()
                .anyMatch(f -> f.head().filter(above::equals).isPresent());
        boolean last = view.grammar().phrases().preposition(above).equals("by")
                && (!draft.isHarm() || TARGET.contains(view.grammar().phrases().preposition(at)));
        return acts && !last ? ACTOR : DIRECT;
    }

    /** Whether a place tells whence people are, whatever they do: "residents of the towns of A and B". */
    static boolean isOrigin(SentenceView view, PlaceMention mention) {
        Token at = mention.head();
        for (int steps = 0; steps < DEPTH && at.head() >= 0; steps++) {
            Token above = view.sentence().get(at.head());
            if (above.isVerb()) {
                return false;
            }
            if (at.is("nmod") && isWhence(view, at, above)) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "attacks and raids on A" have one place, "attacks and talks in A" need not. */
    private static boolean isEvent(Draft draft, Token noun) {
        return !draft.head().isNoun() || draft.view().grammar().classOf(noun) == NounClass.EVENT;
    }

    /** "residents of A", "hundreds of people from A", and not "the whole of A". */
    private static boolean isWhence(SentenceView view, Token place, Token above) {
        String preposition = view.grammar().phrases().preposition(place);
        Token counted = view.grammar().phrases().counted(above);
        return WHENCE.contains(preposition) && isPeople(view, above)
                || preposition.equals("from") && isPeople(view, counted);
    }

    static boolean isPeople(SentenceView view, Token noun) {
        return noun.isNoun()
                && view.grammar().classOf(noun).isAnimate()
                && !isPlace(view, noun)
                && !view.grammar().phrases().isPartitive(noun);
    }

    private static boolean isPlace(SentenceView view, Token word) {
        return view.found().places().stream().anyMatch(p -> p.span().overlaps(word.span()));
    }

    private Route worse(Route other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
