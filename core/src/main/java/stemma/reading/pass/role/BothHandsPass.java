package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Parts the sides of a clash where the words part them: "between A and B on one hand and C on the other", "between A and B
 * against C". Goes by the order of words, since a parser hangs each of them on the one before.
 */
public final class BothHandsPass implements Pass {

    private static final int NEAR = 14;
    private static final Set<NounClass> FIGHT = Set.of(NounClass.FORCE, NounClass.AUTHORITY, NounClass.PEOPLE);

    /** Two ranges of words, ends excluded: those on the one hand, those on the other. */
    private record Hands(int first, int firstEnd, int second, int secondEnd) {}

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.type() == ClaimType.CLASH && !draft.head().isVerb()) {
                between(draft)
                        .flatMap(b -> hands(draft, b).or(() -> against(draft, b)))
                        .ifPresent(hands -> part(draft, hands));
            }
        }
    }

    private static Optional<Integer> between(Draft draft) {
        return find(draft.view().sentence(), draft.head().index() + 1, "between")
                .filter(b -> b - draft.head().index() <= NEAR);
    }

    private static Optional<Integer> find(Sentence sentence, int from, String word) {
        return sentence.tokens().stream()
                .skip(from)
                .filter(t -> t.lower().equals(word))
                .map(Token::index)
                .findFirst();
    }

    private static Optional<Hands> hands(Draft draft, int between) {
        Sentence sentence = draft.view().sentence();
        Optional<Integer> one = find(sentence, between, "one")
                .filter(i -> i + 1 < sentence.size()
                        && Set.of("hand", "side").contains(sentence.get(i + 1).lower()));
        return one.flatMap(i -> find(sentence, i, "other")
                .filter(j -> j > i + 3 && sentence.get(j - 2).lower().equals("on"))
                .map(j -> new Hands(between + 1, i, i + 2, j - 2)));
    }

    private static Optional<Hands> against(Draft draft, int between) {
        Sentence sentence = draft.view().sentence();
        return find(sentence, between, "against")
                .filter(i -> sentence.tokens().subList(between, i).stream()
                        .noneMatch(t -> t.isVerb() || t.text().equals(",")))
                .map(i -> new Hands(between + 1, i, i + 1, endOfNouns(sentence, i + 1)));
    }

    private static int endOfNouns(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && !sentence.get(at).isVerb()
                && (!sentence.get(at).tag().equals("IN")
                        || sentence.get(at).lower().equals("of"))
                && !sentence.get(at).is("punct")) {
            at++;
        }
        return at;
    }

    private static void part(Draft draft, Hands hands) {
        List<Token> ones = fighters(draft, hands.first(), hands.firstEnd());
        List<Token> others = fighters(draft, hands.second(), hands.secondEnd());
        if (!ones.isEmpty() && !others.isEmpty()) {
            draft.fill(Slot.AGENT, Fillers.actors(draft.view(), ones), "both hands", "they are on the one hand");
            draft.fill(Slot.PATIENT, Fillers.actors(draft.view(), others), "both hands", "they are on the other");
        }
    }

    private static List<Token> fighters(Draft draft, int from, int end) {
        return draft.view().sentence().tokens().subList(from, Math.max(from, end)).stream()
                .filter(t -> t.isNoun() && !t.is("compound") && !t.is("amod") && !t.is("nmod:poss"))
                .filter(t -> !draft.view().grammar().phrases().preposition(t).equals("of"))
                .filter(t -> FIGHT.contains(draft.view().grammar().classOf(t)))
                .toList();
    }
}
