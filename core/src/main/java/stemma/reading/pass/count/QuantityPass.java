package stemma.reading.pass.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Governor;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.quantity.CountedPhrase;
import stemma.text.Span;

/** Gives every draft the count of what it counts: the dead of a killing, the places of a capture, the shells of an attack. */
public final class QuantityPass implements Pass {

    private static final Set<String> PEOPLE = Set.of("person", "family", "percent", "");
    private static final Set<String> MEASURES = Set.of("km2", "km", "percent", "square mile", "mile", "hectare");
    private static final Set<String> GROUND =
            Stream.concat(MEASURES.stream(), Stream.of("place", "building")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SHOTS = Set.of("shell", "strike", "missile");
    private static final Set<String> BLOWS = Set.of("attack", "bombing", "blast", "explosion", "ambush", "assault");
    private static final int CLAUSE_DEPTH = 8;

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            drafts.forEach(draft -> count(view, draft, drafts));
            drafts.forEach(draft -> dropCounted(view, draft));
        }
    }

    private static void count(SentenceView view, Draft draft, List<Draft> drafts) {
        List<CountedPhrase> counts = view.found().counts().stream()
                .filter(c -> c.kind() == CountedPhrase.Kind.COUNT
                        && fits(draft.type(), c.quantity().unit())
                        && !isWholeOfPatient(view, draft, c)
                        && !Distances.isDistance(view, c))
                .toList();
        Optional<CountedPhrase> argument = counts.stream()
                .filter(c -> measuresObject(view, draft, c))
                .findFirst()
                .or(() -> counts.stream()
                        .filter(c -> countsFiller(view, draft, c))
                        .findFirst());
        if (argument.isPresent()) {
            draft.count(argument.get().quantity(), "counted argument", "it counts what fills the slot");
            return;
        }
        Optional<Quantity> risen = RisenNumbers.of(view, draft);
        if (risen.isPresent()) {
            draft.count(risen.get(), "number that rose", "the number of them is said to have come to it");
            return;
        }
        Optional<CountedPhrase> near = counts.stream()
                .filter(c -> isBeside(view, draft, c) || hangsOn(view, draft, c, drafts))
                .findFirst()
                .or(() -> tollAhead(draft, counts));
        near.ifPresent(
                c -> draft.count(c.quantity(), "count beside the trigger", "it stands beside the words that say it"));
    }

    /** "16 districts", "85%", "25 square kilometres" tell how much was taken and not where. */
    private static void dropCounted(SentenceView view, Draft draft) {
        for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
            List<Draft.Filler> places = draft.slot(slot).stream()
                    .flatMap(place -> where(view, draft, place).stream())
                    .distinct()
                    .toList();
            if (!places.equals(draft.slot(slot))) {
                draft.fill(slot, places, "place beside the count", "what is counted is no place of its own");
            }
        }
    }

    /** The place without what is counted: in "half of the town" the town, in "85%" none. */
    private static Optional<Draft.Filler> where(SentenceView view, Draft draft, Draft.Filler place) {
        for (CountedPhrase count : view.found().counts()) {
            Quantity number = count.quantity();
            Span words = number.mention().span();
            boolean own = draft.quantity().filter(number::equals).isPresent();
            boolean head = place.head().filter(h -> words.contains(h.span())).isPresent();
            boolean counted =
                    (own || MEASURES.contains(number.unit())) && words.contains(place.span()) && !isOne(place);
            boolean verbBefore =
                    head && GROUND.contains(number.unit()) && place.span().start() < words.start();
            if (head && number.unit().equals("percent")) {
                return place.head().flatMap(h -> whole(view, h)).map(h -> Fillers.of(view, h));
            }
            if (counted || verbBefore) {
                return Optional.empty();
            }
        }
        return Optional.of(place);
    }

    /** "captured a police station": one thing is where it happened, too. */
    private static boolean isOne(Draft.Filler place) {
        return place.head().filter(h -> h.tag().equals("NN")).isPresent();
    }

    private static Optional<Token> whole(SentenceView view, Token share) {
        return view.sentence()
                .children(share, "nmod")
                .filter(t -> view.grammar().phrases().preposition(t).equals("of"))
                .findFirst();
    }

    static boolean fits(ClaimType type, String unit) {
        return switch (type) {
            case KILLED, INJURED, DETAINED, DISPLACED, RETURNED, TRAPPED, WITHDREW, SURRENDERED, PROTESTED, BESIEGED ->
                PEOPLE.contains(unit);
            case CAPTURED, CONTROLS, ADVANCED -> GROUND.contains(unit);
            case ATTACK -> SHOTS.contains(unit) || BLOWS.contains(unit);
            case CLASH, DEMANDED, PLEDGED, ACCUSED -> false;
            case DAMAGED, CLEARED ->
                !unit.isEmpty() && !unit.equals("person") && !unit.equals("day") && !unit.equals("strike");
            case DEPLOYED -> !unit.equals("place") && !unit.equals("day") && !unit.equals("percent");
            case AGREEMENT -> !unit.equals("person") && !unit.isEmpty() && !unit.equals("percent");
            case AIDED -> !unit.isEmpty() && !unit.equals("percent");
        };
    }

    /** "took back 20 square kilometres", which is an object of the verb and no place. */
    private static boolean measuresObject(SentenceView view, Draft draft, CountedPhrase count) {
        Token head = view.sentence().get(count.head());
        return MEASURES.contains(count.quantity().unit())
                && (head.is("obj") || head.is("nsubj:pass"))
                && view.sentence()
                        .head(head)
                        .filter(verb -> draft.match().words().contains(verb))
                        .isPresent();
    }

    private static boolean countsFiller(SentenceView view, Draft draft, CountedPhrase count) {
        Token head = view.sentence().get(count.head());
        for (Slot slot : Slot.values()) {
            for (Draft.Filler filler : draft.slot(slot)) {
                boolean same = filler.head()
                        .filter(h ->
                                h.equals(head) || h.index() >= count.firstToken() && h.index() <= count.lastToken())
                        .isPresent();
                boolean other = slot == Slot.PLACE && isInOtherClause(view, draft, count);
                if (same && !other && slotCounts(draft.type(), slot)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean slotCounts(ClaimType type, Slot slot) {
        return switch (type) {
            case DISPLACED, RETURNED, WITHDREW, SURRENDERED, PROTESTED -> slot == Slot.AGENT;
            case CAPTURED, CONTROLS, ADVANCED -> slot == Slot.PLACE;
            case KILLED, INJURED, DETAINED, TRAPPED, BESIEGED, DEPLOYED, DAMAGED, CLEARED, AIDED ->
                slot == Slot.PATIENT;
            case ATTACK, AGREEMENT, CLASH, DEMANDED, PLEDGED, ACCUSED -> true;
        };
    }

    /** "24 dead", "killing 24", "5 were wounded": the number stands right beside the word, and no other word claims it. */
    private static boolean isBeside(SentenceView view, Draft draft, CountedPhrase count) {
        int trigger = draft.head().index();
        if (count.firstToken() > trigger) {
            return gap(view, trigger, count.firstToken())
                    && !draft.view().grammar().arguments().isPassive(draft.head());
        }
        return count.lastToken() < trigger && gap(view, count.lastToken(), trigger);
    }

    private static boolean gap(SentenceView view, int from, int to) {
        return view.sentence().tokens().subList(from + 1, to).stream()
                .allMatch(t -> t.is("aux") || t.is("advmod") || t.is("case") || t.is("cop") || t.is("det"));
    }

    private static boolean hangsOn(SentenceView view, Draft draft, CountedPhrase count, List<Draft> drafts) {
        boolean ground = GROUND.contains(count.quantity().unit())
                || SHOTS.contains(count.quantity().unit())
                || draft.type() == ClaimType.AGREEMENT;
        return ground
                        && !isInOtherClause(view, draft, count)
                        && Governor.of(view.sentence(), view.sentence().get(count.head()), drafts)
                                .filter(g -> g == draft)
                                .isPresent()
                || draft.head().index() >= count.firstToken() && draft.head().index() <= count.lastToken();
    }

    /** "the windows of a school": one school, but what was damaged is a number of windows. */
    private static boolean isWholeOfPatient(SentenceView view, Draft draft, CountedPhrase count) {
        Token head = view.sentence().get(count.head());
        return head.is("nmod")
                && view.grammar().phrases().preposition(head).equals("of")
                && view.sentence()
                        .head(head)
                        .filter(part -> !view.grammar().phrases().isPartitive(part))
                        .filter(part -> !count.quantity().mention().span().contains(part.span()))
                        .filter(part -> draft.slot(Slot.PATIENT).stream()
                                .anyMatch(f -> f.head().filter(part::equals).isPresent()))
                        .isPresent();
    }

    /** "they are advancing, and the others remain in 5 quarters": another verb with a subject of its own stands between. */
    private static boolean isInOtherClause(SentenceView view, Draft draft, CountedPhrase count) {
        Token at = view.sentence().get(count.head());
        for (int steps = 0; steps < CLAUSE_DEPTH && at.head() >= 0; steps++) {
            Token above = view.sentence().get(at.head());
            if (draft.match().words().contains(above)) {
                return false;
            }
            boolean clause = above.is("conj") || above.is("parataxis") || above.is("advcl") || above.is("dep");
            if (clause && view.sentence().child(above, "nsubj").isPresent()) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "the death toll rose to 40": the number follows, whatever stands between. */
    private static Optional<CountedPhrase> tollAhead(Draft draft, List<CountedPhrase> counts) {
        boolean toll = draft.match().words().stream().anyMatch(t -> t.lemma().equals("toll"));
        return toll
                ? counts.stream()
                        .filter(c -> c.firstToken() > draft.head().index())
                        .findFirst()
                : Optional.empty();
    }

    /** Marks the numbers of people that are killed and injured together. */
    public static final class Joint implements Pass {

        @Override
        public void apply(ReportView report) {
            for (SentenceView view : report.sentences()) {
                for (Draft killed : report.in(view)) {
                    for (Draft injured : report.in(view)) {
                        if (killed.type() == ClaimType.KILLED && injured.type() == ClaimType.INJURED) {
                            join(killed, injured);
                        }
                    }
                }
            }
        }

        private static void join(Draft killed, Draft injured) {
            boolean oneWord = killed.head().equals(injured.head());
            int between = Math.abs(killed.head().index() - injured.head().index());
            boolean adjacent = oneWord || between <= 2;
            Optional<Quantity> one = killed.quantity().or(injured::quantity);
            boolean twoCounts = killed.quantity().isPresent()
                    && injured.quantity().isPresent()
                    && !killed.quantity()
                            .get()
                            .mention()
                            .equals(injured.quantity().get().mention());
            if (!adjacent || one.isEmpty() || twoCounts) {
                return;
            }
            Quantity joint = one.get().with(Quantity.Mark.JOINT);
            for (Draft draft : List.of(killed, injured)) {
                draft.count(joint, "joint number", "one number stands for the killed and the injured together");
                share(draft == killed ? injured : killed, draft);
            }
        }

        private static void share(Draft from, Draft to) {
            if (to.isEmpty(Slot.PATIENT) && !from.isEmpty(Slot.PATIENT)) {
                to.fill(Slot.PATIENT, from.slot(Slot.PATIENT), "joint number", "the same people");
            }
        }
    }
}
