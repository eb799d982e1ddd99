package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Mention;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceState;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.place.Gazetteer;
import stemma.text.Span;

/**
 * Finds what the words at a place's name take for granted: adjectives right before it, or before the noun that its name
 * stands behind. A participle behind the noun, and one that a claim hangs on, are claims and no states.
 */
final class StateScan {

    private static final String HYPHENS = "-‐‑–";

    private final ReportView report;
    private final Lexicon phrases;
    private final Gazetteer gazetteer;
    private final ActorScan actors;

    StateScan(ReportView report, ReadingRules rules, ActorScan actors) {
        this.report = report;
        this.phrases = rules.words().phrases();
        this.gazetteer = rules.resolvers().gazetteer();
        this.actors = actors;
    }

    /** What is taken for granted of the place at a span, in the order of the words. */
    List<PlaceState> at(Span place) {
        return report.sentences().stream()
                .map(SentenceView::sentence)
                .filter(sentence -> sentence.span().contains(place.start()))
                .findFirst()
                .map(sentence -> at(place, sentence))
                .orElse(List.of());
    }

    private List<PlaceState> at(Span place, Sentence sentence) {
        List<Token> name = sentence.within(place);
        if (name.isEmpty()) {
            return List.of();
        }
        Token top = top(sentence, name);
        List<Token> around = new ArrayList<>();
        noun(sentence, top)
                .filter(noun -> noun.index() < name.getFirst().index())
                .ifPresent(noun -> around.addAll(before(sentence, noun)));
        around.addAll(before(sentence, name.getFirst()));
        name.stream().filter(token -> token.head() == top.index()).forEach(around::add);
        return around.stream().flatMap(token -> state(sentence, token).stream()).toList();
    }

    /** The words before a noun or name that describe it. */
    private List<Token> before(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && describes(sentence, sentence.get(first - 1))) {
            first--;
        }
        return sentence.tokens().subList(first, noun.index());
    }

    /** "villages" of "the villages of Upper and Lower Yard", for each of the two. */
    private Optional<Token> noun(Sentence sentence, Token top) {
        Token name = top.is("conj") ? sentence.head(top).orElse(top) : top;
        return sentence.head(name)
                .filter(noun -> name.is("nmod") && noun.isNoun())
                .filter(noun -> gazetteer.kindsOf(noun.lower()).contains(PlaceRef.Kind.TOWN));
    }

    private boolean describes(Sentence sentence, Token token) {
        boolean joins = token.tag().equals("CC") || token.text().equals(",");
        return joins
                ? token.index() > 0
                        && state(sentence, sentence.get(token.index() - 1)).isPresent()
                : token.tag().startsWith("JJ")
                        || token.tag().equals("VBN")
                        || token.isNumber()
                        || kind(token).isPresent() && isCompound(token);
    }

    private static Token top(Sentence sentence, List<Token> name) {
        return name.stream()
                .filter(token -> sentence.head(token).filter(name::contains).isEmpty())
                .findFirst()
                .orElse(name.getFirst());
    }

    private Optional<PlaceState> state(Sentence sentence, Token token) {
        return kind(token)
                .filter(kind -> isCompound(token) || isBare(sentence, token, kind))
                .filter(kind -> !isPast(sentence, token))
                .map(kind -> {
                    Optional<Span> holder = holder(sentence, token);
                    Span words = holder.map(token.span()::cover).orElse(token.span());
                    return new PlaceState(kind, mention(words), holder.map(this::actor));
                });
    }

    private Optional<PlaceState.Kind> kind(Token token) {
        String last = token.lower().substring(hyphen(token) + 1);
        return phrases.get(last)
                .filter(label -> label.startsWith("state-"))
                .map(label -> PlaceState.Kind.valueOf(
                        label.substring("state-".length()).toUpperCase(Locale.ROOT)));
    }

    /** "besieged" needs nobody by whom; "held" does, or it is a verb. */
    private boolean isBare(Sentence sentence, Token token, PlaceState.Kind kind) {
        boolean before = sentence.head(token)
                .filter(head -> head.index() > token.index())
                .isPresent();
        boolean joined = token.is("conj")
                && sentence.head(token).filter(head -> head.is("amod")).isPresent();
        boolean claimed =
                report.drafts().stream().anyMatch(draft -> draft.trigger().overlaps(token.span()));
        return kind != PlaceState.Kind.HELD && (token.is("amod") && before || joined) && !claimed;
    }

    /** "formerly rebel-held", "once-besieged". */
    private boolean isPast(Sentence sentence, Token token) {
        boolean before =
                token.index() > 0 && isFormer(sentence.get(token.index() - 1).lower());
        return before || isCompound(token) && isFormer(token.lower().substring(0, hyphen(token)));
    }

    private boolean isFormer(String word) {
        return phrases.get(word).filter("former"::equals).isPresent();
    }

    private static boolean isCompound(Token token) {
        return hyphen(token) > 0;
    }

    private static int hyphen(Token token) {
        return HYPHENS.chars().map(token.text()::lastIndexOf).max().orElse(-1);
    }

    /** Who stands before the hyphen, with the words of a name before it: "Islamic State-held". */
    private Optional<Span> holder(Sentence sentence, Token token) {
        if (!isCompound(token)) {
            return Optional.empty();
        }
        Span own = new Span(token.span().start(), token.span().start() + hyphen(token));
        if (phrases.get(own.in(report.text())).filter("lasting"::equals).isPresent()) {
            return Optional.empty();
        }
        int first = token.index();
        while (isName(own.in(report.text())) && first > 0 && isNameBefore(sentence.get(first - 1))) {
            first--;
        }
        return Optional.of(new Span(sentence.get(first).span().start(), own.end()));
    }

    private boolean isNameBefore(Token token) {
        return isName(token.text()) && token.index() > 0 && !isCompound(token);
    }

    private static boolean isName(String words) {
        return words.chars().anyMatch(Character::isUpperCase);
    }

    private Actor actor(Span words) {
        return actors.holder(mention(words));
    }

    private Mention mention(Span span) {
        return Mention.of(report.text(), span);
    }
}
