package stemma.reading.pass.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.extract.attribution.Statement;
import stemma.extract.frame.Slot;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;

/**
 * Puts in place of a pronoun the words for whom it means: whoever does what "their" thing undergoes, the speaker for "we",
 * else the last subject named before it. Where nobody fits, the slot is left empty.
 */
public final class PronounPass implements Pass {

    private static final Set<String> OBJECTS = Set.of("him", "her", "them");

    private static final Set<ClaimType> OF_FIGHTERS =
            EnumSet.of(ClaimType.ATTACK, ClaimType.CLASH, ClaimType.ADVANCED, ClaimType.CAPTURED, ClaimType.CLEARED);

    private static final Set<NounClass> THINGS = EnumSet.of(NounClass.EVENT, NounClass.WEAPON);

    /** In how many sentences before its own a pronoun's meaning is looked for. */
    private static final int BACK = 2;

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            replace(report, draft, Slot.AGENT);
            replace(report, draft, Slot.PATIENT);
        }
    }

    private static void replace(ReportView report, Draft draft, Slot slot) {
        List<Draft.Filler> fillers = draft.slot(slot);
        List<Token> pronouns = fillers.stream()
                .flatMap(f -> f.head().stream())
                .filter(PronounPass::isPronoun)
                .toList();
        if (pronouns.isEmpty()) {
            return;
        }
        List<Draft.Filler> meant = Fillers.others(draft, slot, meant(report, draft, pronouns));
        List<Draft.Filler> filled = fillers.stream()
                .flatMap(f -> f.head().filter(PronounPass::isPronoun).isPresent() ? meant.stream() : Stream.of(f))
                .toList();
        String why = filled.isEmpty() ? "nobody named before it fits" : "the last who were named before it";
        draft.fill(slot, filled, "pronoun", why);
    }

    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP") || token.tag().startsWith("W");
    }

    private static List<Draft.Filler> meant(ReportView report, Draft draft, List<Token> pronouns) {
        Antecedents wanted = Antecedents.of(pronouns);
        Optional<Draft.Filler> owner = owner(draft.view(), pronouns.getFirst(), wanted);
        if (owner.isPresent()) {
            return owner.stream().toList();
        }
        List<Draft.Filler> struck = struck(report, draft, pronouns);
        if (!struck.isEmpty()) {
            return struck;
        }
        if (wanted == Antecedents.SPEAKERS) {
            return speaker(draft).or(() -> caller(report, draft)).stream().toList();
        }
        return isThing(draft.view(), pronouns.getFirst())
                ? List.of()
                : new Search(draft, wanted, doers(draft.view(), pronouns.getFirst())).in(report);
    }

    /** "a strike killed six when it hit a bus": the subject before "it" is nobody. */
    private static boolean isThing(SentenceView view, Token pronoun) {
        return pronoun.lower().equals("it")
                && view.sentence().tokens().subList(0, pronoun.index()).stream()
                        .filter(t -> t.isNoun() && t.is("nsubj") && !t.tag().endsWith("S"))
                        .reduce((first, second) -> second)
                        .map(view.grammar()::classOf)
                        .filter(THINGS::contains)
                        .isPresent();
    }

    /** "pressed the rebels to end their attacks": theirs who are to end them. */
    private static Optional<Draft.Filler> owner(SentenceView view, Token pronoun, Antecedents wanted) {
        if (!pronoun.tag().equals("PRP$") || wanted == Antecedents.SPEAKERS) {
            return Optional.empty();
        }
        Grammar grammar = view.grammar();
        Optional<Token> verb =
                view.sentence().head(pronoun).flatMap(noun -> view.sentence().head(noun));
        return verb.filter(Token::isVerb).stream()
                .flatMap(v -> grammar.arguments().subjects(v).stream())
                .filter(t -> t.isNoun() && t.index() < pronoun.index() && wanted.allow(grammar.classOf(t)))
                .findFirst()
                .map(t -> new Draft.Filler(grammar.phrases().span(t), Optional.empty()));
    }

    /** "shot a guard, killing him": whom the same sentence said to be hit. */
    private static List<Draft.Filler> struck(ReportView report, Draft draft, List<Token> pronouns) {
        boolean object = draft.isHarm()
                && pronouns.stream()
                        .allMatch(t -> OBJECTS.contains(t.lower())
                                && t.head() == draft.head().index());
        return report.in(draft.view()).stream()
                .filter(d -> object
                        && d.isHarm()
                        && d != draft
                        && d.trigger().end() <= draft.trigger().start())
                .map(d -> d.slot(Slot.PATIENT).stream()
                        .filter(f -> f.head()
                                .filter(h -> h.isNoun()
                                        && draft.view().grammar().classOf(h).isAnimate())
                                .isPresent())
                        .map(f -> new Draft.Filler(f.span(), Optional.empty()))
                        .toList())
                .filter(hit -> !hit.isEmpty())
                .reduce((first, second) -> second)
                .orElse(List.of());
    }

    /** "We", in words that somebody is quoted for. */
    private static Optional<Draft.Filler> speaker(Draft draft) {
        return draft.view().found().statements().stream()
                .filter(s -> s.content().overlaps(draft.trigger()))
                .flatMap(s -> s.speakers().stream())
                .map(Statement.Speaker::span)
                .findFirst()
                .map(span -> new Draft.Filler(span, Optional.empty()));
    }

    /** "We", in the words of a body that has called, pledged or blamed by its name before. */
    private static Optional<Draft.Filler> caller(ReportView report, Draft draft) {
        return report.drafts().stream()
                .takeWhile(d -> d != draft)
                .filter(d ->
                        speaks(d.type()) && d.view().zone().equals(draft.view().zone()))
                .flatMap(d -> d.slot(Slot.AGENT).stream())
                .filter(f -> f.head().filter(PronounPass::isPronoun).isEmpty())
                .reduce((first, second) -> second)
                .map(f -> new Draft.Filler(f.span(), Optional.empty()));
    }

    private static boolean speaks(ClaimType type) {
        return type == ClaimType.DEMANDED || type == ClaimType.PLEDGED || type == ClaimType.ACCUSED;
    }

    /** "attacked the rebels, driving them out": not those who drive, whoever "them" means. */
    private static List<Token> doers(SentenceView view, Token pronoun) {
        return view.sentence()
                .head(pronoun)
                .filter(verb -> verb.isVerb() && pronoun.is("obj"))
                .map(verb -> view.grammar().arguments().subjects(verb))
                .orElse(List.of());
    }

    private interface Role {
        boolean has(SentenceView view, Token token, Antecedents wanted);
    }

    /**
     * The search for whom a pronoun means.
     *
     * @param draft the draft whose slot it fills
     * @param doers those whom it cannot mean, in the draft's sentence
     */
    private record Search(Draft draft, Antecedents wanted, List<Token> doers) {

        /** The subject nearest before the draft that names whom the pronoun can mean. */
        List<Draft.Filler> in(ReportView report) {
            int at = report.sentences().indexOf(draft.view());
            for (int i = at; i >= Math.max(0, at - BACK); i--) {
                SentenceView view = report.sentences().get(i);
                if (!view.zone().equals(draft.view().zone())) {
                    break;
                }
                Optional<Token> subject = last(view, PronounPass::isSubject)
                        .or(() -> last(view, PronounPass::isDoer))
                        .or(() -> last(view, PronounPass::isSpokenFor))
                        .or(() -> last(view, PronounPass::isOpponent).filter(t -> !doers.isEmpty()));
                if (subject.isPresent()) {
                    return together(view, subject.get());
                }
            }
            return List.of();
        }

        /** "The army and its allies ... they": all who are joined in the words that are meant. */
        private List<Draft.Filler> together(SentenceView view, Token subject) {
            List<Token> heads = wanted == Antecedents.GROUPS
                    ? view.grammar().phrases().conjuncts(subject).stream()
                            .filter(t -> wanted.allow(view.grammar().classOf(t)))
                            .toList()
                    : List.of(subject);
            return heads.stream()
                    .map(t -> new Draft.Filler(view.grammar().phrases().span(t), Optional.empty()))
                    .toList();
        }

        private Optional<Token> last(SentenceView view, Role role) {
            return view.sentence().tokens().stream()
                    .filter(t -> t.isNoun() && role.has(view, t, wanted))
                    .filter(t -> t.span().end() <= draft.trigger().start())
                    .filter(t -> wanted.allow(view.grammar().classOf(t)))
                    .filter(t -> !view.equals(draft.view()) || !doers.contains(t))
                    .filter(t -> !OF_FIGHTERS.contains(draft.type())
                            || view.grammar().classOf(t) != NounClass.CIVILIAN)
                    .filter(t -> wanted != Antecedents.GROUPS || !speaksAlone(view, t))
                    .reduce((first, second) -> second);
        }
    }

    private static boolean isSubject(SentenceView view, Token token, Antecedents wanted) {
        return token.is("nsubj") || wanted == Antecedents.BODIES && (token.is("nmod:poss") || token.is("compound"));
    }

    /** "The road was cut by the rebels when they took a hill": who does it in the passive. */
    private static boolean isDoer(SentenceView view, Token token, Antecedents wanted) {
        return token.is("obl") && view.grammar().phrases().preposition(token).equals("by");
    }

    /** "an offensive against the rebels, expelling them". */
    private static boolean isOpponent(SentenceView view, Token token, Antecedents wanted) {
        return view.grammar().phrases().preposition(token).equals("against");
    }

    /** "A spokesman for the rebels said that they had left": for whom somebody speaks. */
    private static boolean isSpokenFor(SentenceView view, Token token, Antecedents wanted) {
        return wanted == Antecedents.GROUPS
                && token.is("nmod")
                && Set.of("for", "of").contains(view.grammar().phrases().preposition(token))
                && view.sentence()
                        .head(token)
                        .filter(h -> view.grammar().classOf(h) == NounClass.PERSON)
                        .filter(h -> h.is("nsubj") || h.is("appos"))
                        .isPresent();
    }

    /** "The source said that they fired": one who tells it is not the several of whom it is told. */
    private static boolean speaksAlone(SentenceView view, Token subject) {
        boolean person = view.grammar().classOf(subject) == NounClass.PERSON
                || view.sentence()
                        .children(subject, "det")
                        .anyMatch(d -> d.lower().startsWith("a"));
        boolean one = person
                && !subject.tag().endsWith("S")
                && view.grammar().phrases().conjuncts(subject).size() == 1;
        return one
                && view.found().statements().stream()
                        .flatMap(s -> s.speakers().stream())
                        .anyMatch(speaker -> view.sentence().isUnder(speaker.head(), subject));
    }
}
