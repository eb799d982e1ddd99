package stemma.reading.pass.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.attribution.Statement;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Phrases;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.text.Span;

/** Gives every draft the places that hang on its trigger, and for movements tells from where and to where. */
public final class PlacePass implements Pass {

    /** Shorter words in capitals may be the letters of a group. */
    private static final int SHOUT = 5;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    /** "toward A": where somebody was going when it happened, and not where it happened. */
    private static final Set<String> AHEAD = Set.of("to", "toward", "towards");

    private static final Set<String> AT_WHOM = Set.of("on", "against");
    static final Set<String> WHERE = Set.of("in", "at", "near");

    private static final Set<ClaimType> STAYS =
            Set.of(ClaimType.CAPTURED, ClaimType.CONTROLS, ClaimType.KILLED, ClaimType.INJURED, ClaimType.DAMAGED);
    static final Set<String> FROM = Set.of("from", "out");
    private static final Set<String> TO = Set.of("to", "into", "toward", "towards", "for");

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            for (Draft draft : drafts) {
                attach(view, draft, drafts);
            }
        }
    }

    private static void attach(SentenceView view, Draft draft, List<Draft> drafts) {
        List<PlaceMention> own = hanging(draft, drafts, Route.DIRECT);
        if (own.isEmpty() && !draft.hasPlace()) {
            own.addAll(hanging(draft, drafts, Route.CARRIED));
        }
        if (own.isEmpty() && !draft.hasPlace()) {
            ClausePlaces.where(draft).ifPresent(own::add);
        }
        own.removeIf(m -> isApposition(view, m) || draft.type().isMove() && isNearAnother(view, m));
        boolean named = own.stream().anyMatch(m -> m.naming() == PlaceMention.Naming.NAME);
        own.removeIf(m -> named && addsNothing(view, m));
        if (!own.isEmpty()) {
            place(view, draft, own);
        }
        if (draft.type().isMove() && draft.isEmpty(Slot.PLACE_FROM)) {
            whence(draft, drafts);
        }
        if (!draft.hasPlace()) {
            ClausePlaces.pointedAt(draft);
        }
    }

    /** "residents of A and B arrived": whence those are who move. */
    private static void whence(Draft draft, List<Draft> drafts) {
        List<PlaceMention> origins = hanging(draft, drafts, Route.ORIGIN);
        if (!origins.isEmpty() && draft.type() != ClaimType.RETURNED) {
            draft.fill(
                    Slot.PLACE_FROM,
                    origins.stream().map(Fillers::of).toList(),
                    "home of those who move",
                    "the place tells whence they are");
        }
    }

    /** "A, a besieged town": the name stands right before the noun. */
    private static boolean isApposition(SentenceView view, PlaceMention mention) {
        if (mention.naming() != PlaceMention.Naming.NOUN) {
            return false;
        }
        return view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                .anyMatch(p -> mention.head().head() == p.head().index()
                        && !mention.head().is("nmod")
                        && !mention.head().is("conj")
                        && p.head().index() < mention.head().index());
    }

    /** "left A, a town near B": who leaves A does not leave B. */
    private static boolean isNearAnother(SentenceView view, PlaceMention mention) {
        return Neighbours.isNear(view, mention)
                && view.found().places().stream()
                        .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                        .anyMatch(p -> Neighbours.around(view, p).contains(mention));
    }

    /**
     * "at a checkpoint in A", "residential areas in A": where A is named, a bare noun or one of many adds nothing; "at a border
     * checkpoint in A", "the eastern suburbs of A" do.
     */
    private static boolean addsNothing(SentenceView view, PlaceMention mention) {
        return switch (mention.naming()) {
            case NAME, MODIFIER -> false;
            case NOUN, SITE -> mention.span().equals(mention.head().span()) || isOneOfMany(view, mention);
        };
    }

    private static boolean isOneOfMany(SentenceView view, PlaceMention mention) {
        List<Token> words = view.sentence().within(mention.span());
        return mention.head().tag().equals("NNS")
                && words.stream()
                        .allMatch(t -> t.index() <= mention.head().index()
                                && !t.isNumber()
                                && !t.tag().equals("VBN")
                                && !t.text().contains("-")
                                && t.text().equals(t.lower())
                                && !view.grammar().phrases().isDirection(t));
    }

    /** "called for a halt to the raids in A", "vowed to A": in what is called for, or to whom, is not where it was said. */
    private static boolean isOnlySaid(Draft draft, PlaceMention mention) {
        boolean speech = draft.type() == ClaimType.DEMANDED || draft.type() == ClaimType.ACCUSED;
        boolean addressed = (speech || draft.type() == ClaimType.PLEDGED)
                && draft.view().grammar().phrases().preposition(mention.head()).equals("to")
                && draft.view()
                        .grammar()
                        .classes()
                        .listed(mention.head().text())
                        .filter(c -> c == NounClass.AUTHORITY)
                        .isPresent();
        return addressed
                || speech
                        && draft.head().isVerb()
                        && mention.head().head() != draft.head().index();
    }

    /** The places that hang on a draft by one kind of way. */
    private static List<PlaceMention> hanging(Draft draft, List<Draft> drafts, Route wanted) {
        List<PlaceMention> own = new ArrayList<>();
        for (PlaceMention mention : draft.view().found().places()) {
            boolean usable = !isOnlySaid(draft, mention)
                    && (mention.naming() != PlaceMention.Naming.MODIFIER || names(draft, mention))
                    && !isInSource(draft.view(), mention)
                    && !isDateline(draft.view(), mention)
                    && !OpeningPass.opens(draft.view(), mention)
                    && !Distance.isFarEnd(draft.view(), mention)
                    && !isInActor(draft, mention);
            if (usable
                    && Route.of(draft, mention, drafts).filter(wanted::equals).isPresent()) {
                own.add(mention);
            }
        }
        return own;
    }

    /** "the Aleppo deal", "an Idlib market blast", "A's war has killed many": the place tells which one it is. */
    private static boolean names(Draft draft, PlaceMention mention) {
        SentenceView view = draft.view();
        Token at = mention.head();
        for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
            Token above = view.sentence().get(at.head());
            boolean modifies = at.is("compound") || at.is("amod") || at.is("nmod:poss");
            if (modifies && at.is("compound") && isHit(draft, above)) {
                return true;
            }
            if (!modifies || at.index() > above.index() || Route.isPeople(view, above)) {
                return false;
            }
            if (above.equals(draft.head())) {
                return above.isNoun();
            }
            if (view.grammar().phrases().isEra(above)) {
                return above.head() == draft.head().index() && above.is("nsubj");
            }
            at = above;
        }
        return false;
    }

    /** "an attack on Aleppo residents": people are hit where they live. */
    private static boolean isHit(Draft draft, Token people) {
        SentenceView view = draft.view();
        return draft.isHarm()
                && people.is("nmod")
                && people.head() == draft.head().index()
                && view.grammar().classOf(people) == NounClass.CIVILIAN
                && AT_WHOM.contains(view.grammar().phrases().preposition(people));
    }

    /** "BEIRUT, Dec 8 (Agency) - ...": where the report was written, before the dash that opens it. */
    static boolean isDateline(SentenceView view, PlaceMention mention) {
        List<Token> words = view.sentence().tokens();
        int last = Math.min(words.size(), 14);
        for (int i = 0; i < last && !words.get(i).isVerb(); i++) {
            if (DASHES.contains(words.get(i).text())) {
                return mention.head().index() < i;
            }
        }
        return isShouted(words, mention);
    }

    /** "BEIRUT Lebanon Two shells fell": the dash of a dateline was lost. */
    private static boolean isShouted(List<Token> words, PlaceMention mention) {
        String first = words.getFirst().text();
        boolean shouted = words.size() > SHOUT
                && first.length() >= SHOUT
                && first.equals(first.toUpperCase(Locale.ROOT))
                && first.chars().allMatch(Character::isLetter);
        boolean title = words.stream()
                .filter(t -> t.text().length() >= SHOUT)
                .limit(SHOUT)
                .skip(1)
                .allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
        return shouted
                && !title
                && mention.span().start() == words.getFirst().span().start();
    }

    private static void place(SentenceView view, Draft draft, List<PlaceMention> mentions) {
        for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
            List<Draft.Filler> fillers = new ArrayList<>(draft.slot(slot));
            for (PlaceMention mention : mentions) {
                boolean known = List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO).stream()
                        .anyMatch(s ->
                                draft.slot(s).stream().anyMatch(f -> f.span().overlaps(mention.span())));
                if (!known && slot(view, draft, mention).filter(s -> s == slot).isPresent()) {
                    fillers.add(Fillers.of(mention));
                }
            }
            if (fillers.size() > draft.slot(slot).size()) {
                draft.fill(slot, fillers, "place in the clause", "the place hangs on the trigger");
            }
        }
    }

    /** Which slot a place fills, by its preposition or that of the place around it; none if it is where something came from. */
    private static Optional<Slot> slot(SentenceView view, Draft draft, PlaceMention mention) {
        String preposition = direction(view, mention.head());
        boolean moves = draft.type().isMove();
        if (FROM.contains(preposition)) {
            return moves
                    ? Optional.of(Slot.PLACE_FROM)
                    : draft.type() == ClaimType.CAPTURED || draft.isHarm() ? Optional.empty() : Optional.of(Slot.PLACE);
        }
        if (TO.contains(preposition) && moves) {
            return Optional.of(Slot.PLACE_TO);
        }
        if (AHEAD.contains(preposition) && STAYS.contains(draft.type())) {
            return Optional.empty();
        }
        if (moves) {
            return sibling(view, draft, mention).or(() -> Optional.of(Slot.PLACE));
        }
        return Optional.of(Slot.PLACE);
    }

    /** "left Foua and Kefraya in Idlib": a place beside or around another goes where that one went. */
    private static Optional<Slot> sibling(SentenceView view, Draft draft, PlaceMention mention) {
        Token at = mention.head();
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            at = view.sentence().get(at.head());
            for (Slot slot : List.of(Slot.PLACE_FROM, Slot.PLACE_TO)) {
                Token head = at;
                if (draft.slot(slot).stream()
                        .anyMatch(f -> f.head().filter(head::equals).isPresent())) {
                    return Optional.of(slot);
                }
            }
        }
        return Optional.empty();
    }

    /** The preposition that tells which way a word lies, its own or that of the words around it. */
    static String direction(SentenceView view, Token head) {
        Phrases phrases = view.grammar().phrases();
        Token at = head;
        for (int steps = 0; steps < 5; steps++) {
            String preposition = phrases.preposition(at);
            boolean inside = at.is("conj")
                    || at.is("nmod") && Set.of("of", "in", "near", "on").contains(preposition);
            if (FROM.contains(preposition) || TO.contains(preposition)) {
                return preposition;
            }
            if (!inside || at.head() < 0 || Route.isPeople(view, view.sentence().get(at.head()))) {
                return preposition;
            }
            at = view.sentence().get(at.head());
        }
        return "";
    }

    /** "a source at Aleppo Police Command": the place belongs to who speaks. */
    static boolean isInSource(SentenceView view, PlaceMention mention) {
        for (Statement statement : view.found().statements()) {
            for (Statement.Speaker speaker : statement.speakers()) {
                Span around = speaker.span();
                if (around.overlaps(mention.span()) && !isBeforeSpeaker(view, mention, around)
                        || view.sentence().isUnder(mention.head(), speaker.head())
                                && !statement.content().contains(mention.span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "in A state television said": a comma was lost between the place and who speaks. */
    private static boolean isBeforeSpeaker(SentenceView view, PlaceMention mention, Span speaker) {
        int first = view.sentence().within(mention.span()).getFirst().index();
        return mention.span().start() <= speaker.start()
                && mention.span().end() < speaker.end()
                && first > 0
                && view.sentence().get(first - 1).tag().equals("IN");
    }

    /** "was carried out by troops in A": what is told last is where it happened. */
    private static boolean isBehindDoer(SentenceView view, PlaceMention mention, Token doer) {
        Phrases phrases = view.grammar().phrases();
        return phrases.preposition(doer).equals("by")
                && mention.head().head() == doer.index()
                && Route.TARGET.contains(phrases.preposition(mention.head()));
    }

    /** "fighters of the town": the place tells who they are. */
    private static boolean isInActor(Draft draft, PlaceMention mention) {
        for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT)) {
            for (Draft.Filler filler : draft.slot(slot)) {
                boolean inside = filler.span().overlaps(mention.span())
                        && !(slot == Slot.PATIENT && mention.naming() == PlaceMention.Naming.MODIFIER);
                boolean under = filler.head()
                        .filter(h -> h.index() != mention.head().index()
                                && slot == Slot.AGENT
                                && draft.isHarm()
                                && !isBehindDoer(draft.view(), mention, h)
                                && draft.view().sentence().isUnder(mention.head(), h))
                        .isPresent();
                if (inside || under) {
                    return true;
                }
            }
        }
        return false;
    }
}
