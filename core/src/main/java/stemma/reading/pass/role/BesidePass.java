package stemma.reading.pass.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;

/**
 * Finds who did it in the words that stand right beside a blow, where a parser hung them elsewhere: in front of it ("Turkish
 * shelling", "the coalition-led drone strikes"), or behind it with "by", whatever hangs on what ("was killed on Monday night by
 * alliance aircraft", "in missile fire conducted by the troops").
 */
public final class BesidePass implements Pass {

    private static final Set<ClaimType> BLOWS = EnumSet.of(ClaimType.ATTACK, ClaimType.ADVANCED);
    private static final Set<NounClass> DOERS = EnumSet.of(NounClass.FORCE, NounClass.AUTHORITY, NounClass.PEOPLE);
    private static final Set<ClaimType> DONE = EnumSet.of(
            ClaimType.ATTACK,
            ClaimType.ADVANCED,
            ClaimType.KILLED,
            ClaimType.INJURED,
            ClaimType.DAMAGED,
            ClaimType.DETAINED,
            ClaimType.CAPTURED);

    private static final Set<String> PLACED = Set.of("plant", "lay", "place", "detonate", "set", "throw");

    /** How many words may stand between a blow and "by". */
    private static final int FAR = 14;

    private final Lexicon verbs;
    private final Lexicon means;

    /**
     * Knows the words that only carry a noun, and those that only say how it was done.
     *
     * @param verbs among them "carry out", "conduct"
     * @param means "drone", "artillery": never who did it in front of a strike
     */
    public BesidePass(Lexicon verbs, Lexicon means) {
        this.verbs = verbs;
        this.means = means;
    }

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.isEmpty(Slot.AGENT) && DONE.contains(draft.type())) {
                doer(draft)
                        .ifPresent(head -> draft.fill(
                                Slot.AGENT,
                                Fillers.actors(draft.view(), List.of(head)),
                                "beside the blow",
                                "whoever stands right before it, or behind it with \"by\", did it"));
            }
        }
    }

    private Optional<Token> doer(Draft draft) {
        return Stream.of(inFront(draft), behind(draft), placer(draft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Turkish" in "Turkish artillery shelling", "Saudi-led" in "Saudi-led airstrikes". */
    private Optional<Token> inFront(Draft draft) {
        SentenceView view = draft.view();
        Token first = draft.match().words().getFirst();
        if (!BLOWS.contains(draft.type()) || isClause(draft)) {
            return Optional.empty();
        }
        for (int at = first.index() - 1; at >= 0 && modifies(view.sentence().get(at)); at--) {
            Token word = view.sentence().get(at);
            if (isDoer(view, word) && !isPlace(view, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A verb with somebody of its own; "Turkish shelling" may be a verb to a parser, but has nobody before it who shells. */
    private static boolean isClause(Draft draft) {
        Token head = draft.head();
        return head.isVerb()
                && (!head.tag().equals("VBG")
                        || !draft.isEmpty(Slot.PATIENT)
                        || draft.view().sentence().children(head).stream().anyMatch(t -> t.is("aux") || t.is("obj")));
    }

    private static boolean modifies(Token word) {
        return word.isNoun() || word.tag().startsWith("JJ") || word.tag().equals("HYPH");
    }

    private boolean isDoer(SentenceView view, Token word) {
        boolean led = word.tag().startsWith("JJ") && word.lower().endsWith("-led");
        NounClass named = view.grammar().classOf(word);
        return led
                || named == NounClass.AUTHORITY
                || named == NounClass.FORCE && means.get(word.lemma()).isEmpty();
    }

    private static boolean isPlace(SentenceView view, Token word) {
        return word.isNoun()
                && view.found().places().stream().anyMatch(p -> p.span().overlaps(word.span()));
    }

    /** The one behind the first "by" that follows, with no other clause in between. */
    private Optional<Token> behind(Draft draft) {
        SentenceView view = draft.view();
        if (isActive(draft)) {
            return Optional.empty();
        }
        int from = draft.match().words().getLast().index() + 1;
        int to = Math.min(view.sentence().size(), from + FAR);
        for (Token word : view.sentence().tokens().subList(from, to)) {
            if (word.lower().equals("by")) {
                return doerAfter(view, word);
            }
            if (ends(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A bomb planted by rebels exploded", "killed by a mine laid by militants": who placed what did it. */
    private Optional<Token> placer(Draft draft) {
        SentenceView view = draft.view();
        Token head = draft.head();
        Stream<Token> things = head.isVerb()
                ? Stream.concat(
                        view.grammar().arguments().subjects(head).stream(),
                        view.grammar().arguments().by(head).stream())
                : draft.match().words().stream();
        return things.filter(t -> view.grammar().classOf(t) == NounClass.WEAPON || t.equals(head))
                .flatMap(thing -> view.sentence().children(thing, "acl"))
                .filter(t -> t.tag().equals("VBN") && PLACED.contains(t.lemma()))
                .flatMap(t -> view.grammar().arguments().by(t).stream())
                .filter(t -> DOERS.contains(view.grammar().classOf(t)))
                .findFirst();
    }

    private boolean ends(Token word) {
        boolean clause = word.isVerb() && !(word.tag().equals("VBN") && isKind(word, "support"));
        return clause
                || word.is("punct") && !word.tag().equals("HYPH")
                || word.tag().startsWith("W")
                || word.is("mark")
                || word.tag().equals("CC");
    }

    private boolean isKind(Token verb, String kind) {
        return verbs.get(verb.lemma()).filter(kind::equals).isPresent();
    }

    private static boolean isActive(Draft draft) {
        Token head = draft.head();
        return head.isVerb()
                && !draft.view().grammar().arguments().isPassive(head)
                && !head.tag().equals("VBN")
                && isClause(draft);
    }

    /** The last noun of the phrase that "by" opens. */
    private static Optional<Token> doerAfter(SentenceView view, Token by) {
        Optional<Token> last = view
                .sentence()
                .tokens()
                .subList(by.index() + 1, view.sentence().size())
                .stream()
                .takeWhile(t -> modifies(t)
                        || t.tag().equals("DT")
                        || t.tag().equals("PRP$")
                        || t.tag().equals("POS"))
                .filter(Token::isNoun)
                .reduce((first, second) -> second);
        return last.filter(noun -> DOERS.contains(view.grammar().classOf(noun)));
    }
}
