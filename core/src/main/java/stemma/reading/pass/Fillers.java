package stemma.reading.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.frame.Slot;
import stemma.language.Groups;
import stemma.language.Token;
import stemma.resolve.mention.PlaceMention;
import stemma.text.Span;

/** Turns heads of phrases into words that fill a slot. */
public final class Fillers {

    private Fillers() {}

    /** The words of the place mention that a head belongs to, else those of its noun phrase. */
    public static Draft.Filler of(SentenceView view, Token head) {
        Optional<PlaceMention> mention = view.found().places().stream()
                .filter(p -> p.head().equals(head) && p.naming() != PlaceMention.Naming.MODIFIER)
                .findFirst();
        if (mention.isEmpty()) {
            return new Draft.Filler(view.grammar().phrases().span(head), Optional.of(head));
        }
        return named(view, mention.get()).map(Fillers::of).orElseGet(() -> of(mention.get()));
    }

    /**
     * Those of them who can fill one of the two slots of a doer and of whom it is done to, as they do not fill the other: "the
     * army attacked the rebels, inflicting losses upon them", "were killed as they attacked".
     */
    public static List<Draft.Filler> others(Draft draft, Slot slot, List<Draft.Filler> candidates) {
        List<Draft.Filler> opposite = draft.slot(slot == Slot.PATIENT ? Slot.AGENT : Slot.PATIENT);
        return candidates.stream()
                .filter(one -> opposite.stream().noneMatch(other -> other.span().overlaps(one.span())))
                .toList();
    }

    /** Those who act, each by its name: "Turkish and Syrian forces" are two. */
    public static List<Draft.Filler> actors(SentenceView view, List<Token> heads) {
        Groups groups = new Groups(view.grammar());
        List<Draft.Filler> fillers = new ArrayList<>();
        for (Draft.Filler filler : joined(view, heads)) {
            List<Span> names = filler.head()
                    .filter(h -> filler.span().equals(view.grammar().phrases().span(h)))
                    .map(groups::of)
                    .orElse(List.of(filler.span()));
            names.stream()
                    .filter(name -> fillers.stream().noneMatch(f -> f.span().contains(name)))
                    .forEach(name -> {
                        fillers.removeIf(f -> name.contains(f.span()));
                        fillers.add(new Draft.Filler(name, filler.head()));
                    });
        }
        return List.copyOf(fillers);
    }

    /** The fillers of several heads; plain nouns joined by "and" are one: "homes and shops". */
    public static List<Draft.Filler> joined(SentenceView view, List<Token> heads) {
        List<Draft.Filler> fillers = new ArrayList<>();
        for (Token head : heads) {
            List<PlaceMention> named = namesUnder(view, head);
            if (!named.isEmpty()) {
                named.forEach(m -> fillers.add(of(m)));
                continue;
            }
            Draft.Filler filler = of(view, head);
            Draft.Filler before = fillers.isEmpty() ? filler : fillers.getLast();
            if (!fillers.isEmpty() && isOnePhrase(view, before, filler)) {
                fillers.set(fillers.size() - 1, new Draft.Filler(before.span().cover(filler.span()), before.head()));
            } else {
                fillers.add(filler);
            }
        }
        return List.copyOf(fillers);
    }

    /** "the towns of A and B", "A and B towns": the names, where the plural noun is no mention of its own. */
    private static List<PlaceMention> namesUnder(SentenceView view, Token head) {
        boolean mentioned = view.found().places().stream()
                .anyMatch(m -> m.head().equals(head) || m.span().overlaps(head.span()));
        int of = head.index() + 1;
        boolean plural = head.tag().endsWith("S")
                && !view.grammar().classOf(head).isAnimate()
                && of < view.sentence().size()
                && view.sentence().get(of).lower().equals("of");
        List<PlaceMention> before = view.found().places().stream()
                .filter(m -> m.naming() == PlaceMention.Naming.NAME
                        && m.head().index() < head.index()
                        && head.tag().endsWith("S")
                        && view.sentence().isUnder(m.head(), head))
                .filter(m -> m.head().is("compound") || m.head().is("conj"))
                .toList();
        if (!mentioned && !before.isEmpty() && !view.grammar().classOf(head).isAnimate()) {
            return before;
        }
        if (mentioned || !plural) {
            return List.of();
        }
        return view.found().places().stream()
                .filter(m -> m.naming() == PlaceMention.Naming.NAME && m.head().index() > of)
                .filter(m -> view.sentence().isUnder(m.head(), head))
                .toList();
    }

    private static boolean isOnePhrase(SentenceView view, Draft.Filler before, Draft.Filler filler) {
        if (before.head().isEmpty() || filler.head().isEmpty()) {
            return false;
        }
        Token first = before.head().get();
        Token second = filler.head().get();
        boolean plain = !first.isProperNoun() && !second.isProperNoun() && first.isNoun() && second.isNoun();
        boolean bare = second.index() - first.index() == 2
                && view.sentence().get(first.index() + 1).lower().equals("and");
        boolean alone = filler.span().end() == second.span().end();
        return plain
                && bare
                && alone
                && view.grammar().classOf(first) == view.grammar().classOf(second);
    }

    /** "Madaya, a town near Damascus": the noun's name stands right before it. */
    private static Optional<PlaceMention> named(SentenceView view, PlaceMention mention) {
        if (mention.naming() != PlaceMention.Naming.NOUN) {
            return Optional.empty();
        }
        return view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                .filter(p -> p.head().index() < mention.head().index()
                        && mention.head().index() - p.head().index() <= 4)
                .filter(p -> mention.head().head() == p.head().index()
                        && !mention.head().is("nmod"))
                .findFirst();
    }

    public static Draft.Filler of(PlaceMention mention) {
        return new Draft.Filler(mention.span(), Optional.of(mention.head()));
    }
}
