package stemma.reading.pass.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.language.Phrases;
import stemma.language.Token;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.NameHit;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.Resolution;
import stemma.text.Span;
import stemma.text.Zone;

/** Which place named before a noun such as "the quarter", "the two towns" means. */
final class Antecedents {

    private static final int SENTENCES = 3;

    private final ReportView report;
    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final Map<Span, PlaceRef> decided = new HashMap<>();

    Antecedents(ReportView report, Gazetteer gazetteer, PlaceResolver resolver) {
        this.report = report;
        this.gazetteer = gazetteer;
        this.resolver = resolver;
    }

    /** The words that name what a noun points to: one place, or several where the noun is a plural; none if nothing fits. */
    List<Span> of(SentenceView view, Token noun) {
        List<Span> cities = isCity(noun) ? before(view, noun, EnumSet.of(Kind.CITY)) : List.of();
        return cities.isEmpty() ? before(view, noun, EnumSet.allOf(Kind.class)) : cities;
    }

    /** The place that "it" means: the last one named before it, in its own sentence or the one before. */
    Optional<Span> ofPronoun(SentenceView view, Token pronoun) {
        int at = report.sentences().indexOf(view);
        for (int i = at; i >= Math.max(0, at - 1); i--) {
            SentenceView before = report.sentences().get(i);
            Optional<Span> last = isComment(before) == isComment(view)
                    ? names(before, pronoun).stream()
                            .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                            .reduce((first, second) -> isWithin(second) ? first : second)
                            .map(PlaceMention::span)
                    : Optional.empty();
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** "A, a village in the hills of B": "it" is rather A. */
    private static boolean isWithin(PlaceMention mention) {
        return mention.head().is("nmod") || mention.head().is("appos");
    }

    /** A town may be called a city, but a city named before is meant rather. */
    private boolean isCity(Token noun) {
        Set<Kind> kinds = gazetteer.kindsOf(noun.lemma());
        return kinds.contains(Kind.CITY)
                && !kinds.contains(Kind.VILLAGE)
                && !noun.tag().endsWith("S");
    }

    private List<Span> before(SentenceView view, Token noun, Set<Kind> wanted) {
        boolean several = noun.tag().endsWith("S");
        int at = report.sentences().indexOf(view);
        for (int i = at; i >= Math.max(0, at - SENTENCES); i--) {
            SentenceView before = report.sentences().get(i);
            if (isComment(before) != isComment(view)) {
                break;
            }
            List<PlaceMention> names = new ArrayList<>(names(before, noun));
            Collections.reverse(names);
            for (PlaceMention name : names) {
                List<Span> meant = several
                        ? group(before, name, noun)
                        : one(before, name, noun, wanted).stream().toList();
                if (!meant.isEmpty()) {
                    return meant;
                }
            }
        }
        return List.of();
    }

    private static boolean isComment(SentenceView view) {
        return view.zone().kind() == Zone.Kind.COMMENT;
    }

    private static List<PlaceMention> names(SentenceView view, Token noun) {
        return view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME
                        || p.naming() == PlaceMention.Naming.MODIFIER
                        || view.grammar().phrases().isAnyPlace(noun)
                                && p.span().length() > p.head().span().length())
                .filter(p -> p.span().end() <= noun.span().start())
                .filter(p -> !PlacePass.isInSource(view, p) || Route.isOrigin(view, p))
                .filter(p -> !PlacePass.isDateline(view, p))
                .toList();
    }

    private List<Span> group(SentenceView view, PlaceMention name, Token noun) {
        List<PlaceMention> all = Neighbours.beside(view, name);
        List<Span> fitting = all.stream()
                .flatMap(p -> one(view, p, noun, EnumSet.allOf(Kind.class)).stream())
                .toList();
        return all.size() > 1 && fitting.size() == all.size() ? fitting : List.of();
    }

    /** The words of a mention that can be meant by a noun: all of them, or the name within ("the city": not its eastern half). */
    private Optional<Span> one(SentenceView view, PlaceMention mention, Token noun, Set<Kind> wanted) {
        Phrases phrases = view.grammar().phrases();
        List<Token> words = view.sentence().within(mention.span());
        boolean same = words.stream().anyMatch(w -> w.lemma().equalsIgnoreCase(noun.lemma()));
        boolean modifies = mention.naming() == PlaceMention.Naming.MODIFIER;
        if (same || phrases.isAnyPlace(noun) && !modifies) {
            return Optional.of(mention.span());
        }
        if (!phrases.isKindOfPlace(noun)) {
            return Optional.empty();
        }
        List<NameHit> hits = gazetteer.find(report.text(), mention.span());
        boolean kind = words.stream().anyMatch(phrases::isKindOfPlace);
        if (hits.isEmpty()) {
            return kind || modifies ? Optional.empty() : Optional.of(mention.span());
        }
        boolean side = words.stream().anyMatch(phrases::isDirection);
        return hits.stream()
                .filter(h -> isKind(noun, h, wanted))
                .map(h -> kind || side ? h.span() : mention.span())
                .findFirst();
    }

    /** Whether the place that a name means in this report is what the noun says. */
    private boolean isKind(Token noun, NameHit hit, Set<Kind> wanted) {
        Set<Kind> kinds = gazetteer.kindsOf(noun.lemma());
        return meant(hit)
                .map(PlaceRef::kind)
                .filter(kind -> wanted.contains(kind) && (kinds.isEmpty() || kinds.contains(kind)))
                .isPresent();
    }

    private Optional<PlaceRef> meant(NameHit hit) {
        if (decided.isEmpty()) {
            List<Span> names = report.sentences().stream()
                    .flatMap(v -> gazetteer.find(report.text(), v.sentence().span()).stream())
                    .map(NameHit::span)
                    .distinct()
                    .toList();
            Resolution all = resolver.resolveAll(
                    names.stream().map(n -> n.in(report.text())).toList());
            for (int i = 0; i < names.size(); i++) {
                Span name = names.get(i);
                all.decision(i).ifPresent(d -> decided.put(name, d.place()));
            }
        }
        return Optional.ofNullable(decided.get(hit.span()));
    }
}
