package stemma.reading.pass.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceResolver;
import stemma.text.Span;

/** Names the place that a noun only points to: "the quarter", "the two besieged towns", "the eastern half of the city". */
public final class PointingPass implements Pass {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;

    /**
     * Holds the places that the report can name.
     *
     * @param gazetteer finds the names before a noun
     * @param resolver tells which of them is of the noun's kind
     */
    public PointingPass(Gazetteer gazetteer, PlaceResolver resolver) {
        this.gazetteer = gazetteer;
        this.resolver = resolver;
    }

    @Override
    public void apply(ReportView report) {
        Antecedents antecedents = new Antecedents(report, gazetteer, resolver);
        for (Draft draft : report.drafts()) {
            for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
                name(draft, slot, antecedents);
            }
        }
    }

    private static void name(Draft draft, Slot slot, Antecedents antecedents) {
        List<Draft.Filler> named = new ArrayList<>();
        for (Draft.Filler filler : draft.slot(slot)) {
            Optional<Token> noun = pointing(draft.view(), filler);
            List<Span> meant = noun.map(n -> antecedents.of(draft.view(), n))
                    .orElseGet(() ->
                            pronoun(draft.view(), filler)
                                    .flatMap(it -> antecedents.ofPronoun(draft.view(), it))
                                    .stream()
                                    .toList());
            boolean whole = filler.head().equals(noun) || isPronoun(filler);
            if (meant.isEmpty() || !whole) {
                named.add(filler);
            }
            meant.stream()
                    .map(span -> new Draft.Filler(span, Optional.empty()))
                    .filter(f -> named.stream().noneMatch(n -> n.span().equals(f.span())))
                    .forEach(named::add);
        }
        if (!named.equals(draft.slot(slot))) {
            draft.fill(slot, named, "pointing noun", "the noun means the place named before it");
        }
    }

    private static boolean isPronoun(Draft.Filler filler) {
        return filler.head().filter(h -> h.tag().equals("PRP")).isPresent();
    }

    /** "it", or whose part it is: "its southern part". */
    private static Optional<Token> pronoun(SentenceView view, Draft.Filler filler) {
        return isPronoun(filler)
                ? filler.head()
                : filler.head().stream()
                        .flatMap(h -> view.sentence().children(h, "nmod:poss"))
                        .filter(t -> t.lower().equals("its"))
                        .findFirst();
    }

    /** The noun by which words point to a place named before them: their head, or "the city" in "half of the city". */
    private static Optional<Token> pointing(SentenceView view, Draft.Filler filler) {
        Optional<PlaceMention> mention = view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NOUN
                        && filler.head().filter(p.head()::equals).isPresent())
                .findFirst();
        return mention.flatMap(m -> isPointing(view, m.head())
                ? Optional.of(m.head())
                : view.sentence()
                        .children(m.head(), "nmod")
                        .filter(t -> view.grammar().phrases().preposition(t).equals("of"))
                        .filter(t -> view.grammar().phrases().isKindOfPlace(t) && isPointing(view, t))
                        .findFirst());
    }

    private static boolean isPointing(SentenceView view, Token noun) {
        List<Token> under = view.sentence().children(noun);
        boolean definite = under.stream().anyMatch(d -> d.is("det") && DEFINITE.contains(d.lower()));
        return definite
                && !noun.isProperNoun()
                && under.stream()
                        .allMatch(t -> t.is("det")
                                || t.is("case")
                                || t.is("nummod")
                                || t.is("punct")
                                || t.is("amod") && isState(view, t));
    }

    /** "besieged", "rebel-held", "two", "Shiite": what a place is just now or who lives there, and not which one it is. */
    private static boolean isState(SentenceView view, Token word) {
        return !view.grammar().phrases().isDirection(word)
                && (word.tag().equals("VBN")
                        || view.grammar().phrases().isUnsettled(word)
                        || word.text().contains("-")
                        || view.grammar().phrases().dropsAtStart(word)
                        || Character.isUpperCase(word.text().charAt(0)));
    }
}
