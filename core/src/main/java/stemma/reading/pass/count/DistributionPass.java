package stemma.reading.pass.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.quantity.CountedPhrase;

/**
 * Tells apart the numbers of several places in one sentence: "11 people died in al-Shaar, six in Bab al-Nayrab and three in
 * al-Sukkari" states three claims with one verb.
 */
public final class DistributionPass implements Pass {

    private static final Set<String> LINKS = Set.of("in", "at", "to", "from", "on");

    /** A number with the place right behind it. */
    private record Share(CountedPhrase count, PlaceMention place, String link) {}

    @Override
    public void apply(ReportView report) {
        List<Draft> made = new ArrayList<>();
        for (SentenceView view : report.sentences()) {
            List<Share> shares = shares(view);
            if (shares.isEmpty()) {
                continue;
            }
            for (Draft draft : report.in(view)) {
                if (draft.quantity().isPresent() && QuantityPass.fits(draft.type(), "person")) {
                    made.addAll(split(draft, shares));
                }
            }
        }
        report.drafts().addAll(made);
        report.drafts().sort(java.util.Comparator.comparing(Draft::trigger));
    }

    /** Bare numbers followed by a preposition and a named place. */
    private static List<Share> shares(SentenceView view) {
        List<Share> shares = new ArrayList<>();
        for (CountedPhrase count : view.found().counts()) {
            int link = count.lastToken() + 1;
            boolean bare = count.head() == count.lastToken()
                    && view.sentence().get(count.head()).isNumber();
            if (!bare || link + 1 >= view.sentence().size()) {
                continue;
            }
            Token preposition = view.sentence().get(link);
            if (LINKS.contains(preposition.lower())) {
                placeAt(view, link + 1).ifPresent(p -> shares.add(new Share(count, p, preposition.lower())));
            }
        }
        return shares;
    }

    private static Optional<PlaceMention> placeAt(SentenceView view, int index) {
        return view.found().places().stream()
                .filter(p -> {
                    int first = view.sentence().within(p.span()).stream()
                            .mapToInt(Token::index)
                            .findFirst()
                            .orElse(-9);
                    return first >= index && first <= index + 1;
                })
                .findFirst();
    }

    private static List<Draft> split(Draft draft, List<Share> shares) {
        List<Draft> made = new ArrayList<>();
        for (Share share : shares) {
            boolean behind = share.count().firstToken() > draft.head().index();
            boolean own = draft.quantity()
                    .filter(q -> q.equals(share.count().quantity()))
                    .isPresent();
            if (behind && !own && isNextOf(draft, share)) {
                made.add(part(draft, share));
            }
        }
        if (!made.isEmpty()) {
            keepFirstPlace(draft, shares);
        }
        return made;
    }

    /** Whether no other claim of the same kind of people stands between the verb and the number. */
    private static boolean isNextOf(Draft draft, Share share) {
        return draft
                .view()
                .sentence()
                .tokens()
                .subList(draft.head().index() + 1, share.count().firstToken())
                .stream()
                .noneMatch(t -> t.isVerb() && !t.is("aux"));
    }

    private static Draft part(Draft draft, Share share) {
        Draft part = draft.copy();
        part.count(
                share.count().quantity().of(draft.type() == ClaimType.ATTACK ? "shell" : "person"),
                "number of one place",
                "the sentence gives every place its number");
        Slot slot = slot(draft, share.link());
        for (Slot each : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
            if (!part.isEmpty(each)) {
                part.fill(each, List.of(), "number of one place", "that place has its own number");
            }
        }
        part.fill(slot, List.of(Fillers.of(share.place())), "number of one place", "it stands behind the number");
        return part;
    }

    private static Slot slot(Draft draft, String link) {
        if (!draft.type().isMove()) {
            return Slot.PLACE;
        }
        return link.equals("to") ? Slot.PLACE_TO : link.equals("from") ? Slot.PLACE_FROM : Slot.PLACE;
    }

    /** The first number keeps only the places that are not those of the others. */
    private static void keepFirstPlace(Draft draft, List<Share> shares) {
        for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
            List<Draft.Filler> left = draft.slot(slot).stream()
                    .filter(f -> shares.stream().noneMatch(s -> s.place().span().overlaps(f.span())))
                    .toList();
            if (left.size() < draft.slot(slot).size()) {
                draft.fill(slot, left, "number of one place", "the other places have their own numbers");
            }
        }
    }
}
