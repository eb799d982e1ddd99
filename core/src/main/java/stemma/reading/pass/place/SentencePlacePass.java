package stemma.reading.pass.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Gives a draft without a place of its own the one that its sentence names. */
public final class SentencePlacePass implements Pass {

    private static final Set<ClaimType> TOLD = Set.of(
            ClaimType.CAPTURED,
            ClaimType.ADVANCED,
            ClaimType.CLASH,
            ClaimType.CLEARED,
            ClaimType.ATTACK,
            ClaimType.KILLED);
    private static final Set<String> AWAY = Set.of("to", "into", "toward", "towards", "from");
    private static final Set<String> AT_WHOM = Set.of("on", "of", "with", "between", "against", "by", "for");

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            for (Draft draft : drafts) {
                if (!draft.hasPlace()) {
                    whereActors(draft, drafts);
                }
                if (!draft.hasPlace() && needsPlace(draft.type())) {
                    fill(draft, drafts);
                }
                if (!draft.hasPlace() && draft.isHarm()) {
                    home(draft);
                }
            }
        }
    }

    /** "Rebels in A proposed a truce": where those are who do it. */
    private static void whereActors(Draft draft, List<Draft> drafts) {
        if (draft.isHarm() || draft.type().isMove()) {
            return;
        }
        List<Draft.Filler> places = draft.view().found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                .filter(p -> !PlacePass.isInSource(draft.view(), p) && !PlacePass.isDateline(draft.view(), p))
                .filter(p -> holds(draft, p)
                        || Route.of(draft, p, drafts)
                                .filter(r -> r == Route.ACTOR)
                                .isPresent())
                .map(Fillers::of)
                .toList();
        if (!places.isEmpty()) {
            draft.fill(Slot.PLACE, places, "place of who does it", "the sentence tells where they are");
        }
    }

    /** "rebels in A": the place stands right behind those who act. */
    private static boolean holds(Draft draft, PlaceMention place) {
        return draft.view().grammar().phrases().preposition(place.head()).equals("in")
                && draft.slot(Slot.AGENT).stream()
                        .flatMap(f -> f.head().stream())
                        .anyMatch(h -> place.head().head() == h.index());
    }

    /** "A resident of A said that shells had fallen": where those live who tell what they saw. */
    private static void home(Draft draft) {
        SentenceView view = draft.view();
        List<Draft.Filler> homes = view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME && PlacePass.isInSource(view, p))
                .filter(p -> view.sentence()
                        .head(p.head())
                        .filter(h -> view.grammar().classOf(h) == NounClass.CIVILIAN)
                        .isPresent())
                .map(Fillers::of)
                .toList();
        if (homes.size() == 1 && !draft.chain().isEmpty()) {
            draft.fill(Slot.PLACE, homes, "home of who tells it", "people tell what happened where they live");
        }
    }

    private static void fill(Draft draft, List<Draft> drafts) {
        SentenceView view = draft.view();
        Optional<Draft> beside = drafts.stream()
                .filter(d -> d != draft && TOLD.contains(d.type()) && tellsWhere(d))
                .min(Comparator.comparingInt(
                        d -> Math.abs(d.head().index() - draft.head().index())));
        if (beside.isPresent()) {
            draft.fill(
                    Slot.PLACE,
                    beside.get().slot(Slot.PLACE),
                    "place of the claim beside it",
                    "the sentence tells where that happened");
            return;
        }
        List<PlaceMention> names = view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME || view.isHeadline())
                .filter(p -> !PlacePass.isInSource(view, p) && !Distance.isFarEnd(view, p))
                .filter(p -> !isElsewhere(draft, p, drafts) && !isAway(view, p))
                .filter(p -> draft.quantity()
                        .filter(number -> number.mention().span().contains(p.span()))
                        .isEmpty())
                .toList();
        if (!names.isEmpty() && names.size() <= 3) {
            draft.fill(
                    Slot.PLACE,
                    names.stream().map(Fillers::of).toList(),
                    "place in the sentence",
                    "the sentence names no other place");
        }
    }

    /** Whether a claim says which place it was, and not only "in some areas". */
    private static boolean tellsWhere(Draft draft) {
        return draft.slot(Slot.PLACE).stream()
                .anyMatch(f -> f.head().isEmpty()
                        || f.head().filter(Token::isProperNoun).isPresent()
                        || f.head().filter(h -> !h.span().equals(f.span())).isPresent());
    }

    /** Whether a place only tells whence people are, or where they go in another claim. */
    private static boolean isElsewhere(Draft draft, PlaceMention mention, List<Draft> drafts) {
        boolean moved = drafts.stream()
                .flatMap(d -> List.of(Slot.PLACE_FROM, Slot.PLACE_TO).stream().flatMap(s -> d.slot(s).stream()))
                .anyMatch(f -> f.span().overlaps(mention.span()));
        boolean holds = draft.type() == ClaimType.BESIEGED || draft.type() == ClaimType.PROTESTED;
        boolean ground = draft.type() == ClaimType.CONTROLS || draft.type() == ClaimType.CAPTURED || holds;
        return moved && !ground
                || !holds && Route.isOrigin(draft.view(), mention)
                || PlacePass.isDateline(draft.view(), mention);
    }

    /** "headed to A", "sanctions on Moscow": where somebody goes, or who is meant. */
    private static boolean isAway(SentenceView view, PlaceMention mention) {
        Token first = mention.head();
        while (first.is("conj") && first.head() >= 0) {
            first = view.sentence().get(first.head());
        }
        String preposition = view.grammar().phrases().preposition(first);
        boolean actor = view.grammar().classes().of(view.sentence(), mention.head(), List.of()) == NounClass.AUTHORITY;
        return AWAY.contains(preposition) || actor && AT_WHOM.contains(preposition);
    }

    private static boolean needsPlace(ClaimType type) {
        return switch (type) {
            case ATTACK,
                    CLASH,
                    KILLED,
                    INJURED,
                    DAMAGED,
                    CAPTURED,
                    CONTROLS,
                    ADVANCED,
                    BESIEGED,
                    CLEARED,
                    TRAPPED,
                    PROTESTED -> true;
            case AGREEMENT,
                    DETAINED,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    DEPLOYED,
                    WITHDREW,
                    DEMANDED,
                    PLEDGED,
                    AIDED,
                    ACCUSED -> false;
        };
    }
}
