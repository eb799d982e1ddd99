package stemma.reading.pass.role;

import java.util.ArrayList;
import java.util.List;
import stemma.extract.frame.Slot;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/** Adds those with whom somebody acts: "army units in cooperation with the allied forces took the hill". */
public final class TogetherPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            List<Draft.Filler> agents = draft.slot(Slot.AGENT);
            List<Draft.Filler> others = agents.isEmpty() ? List.of() : others(draft, agents);
            if (!others.isEmpty()) {
                List<Draft.Filler> all = new ArrayList<>(agents);
                all.addAll(others);
                draft.fill(Slot.AGENT, all, "acting together", "the sentence says with whom");
            }
        }
    }

    private static List<Draft.Filler> others(Draft draft, List<Draft.Filler> agents) {
        Grammar grammar = draft.view().grammar();
        List<Token> heads = grammar.sentence().tokens().stream()
                .filter(t -> grammar.phrases().isTogether(t)
                        && grammar.phrases().preposition(t).equals("in"))
                .filter(t -> belongs(t, agents))
                .flatMap(t -> grammar.arguments().prepositional(t, "with").stream())
                .filter(t -> grammar.classOf(t) == NounClass.FORCE || grammar.classOf(t) == NounClass.AUTHORITY)
                .toList();
        return Fillers.actors(draft.view(), heads).stream()
                .filter(f -> agents.stream().noneMatch(a -> a.span().overlaps(f.span())))
                .toList();
    }

    /** Whether the words hang on those who act, or on the verb whose subject they are. */
    private static boolean belongs(Token together, List<Draft.Filler> agents) {
        return agents.stream()
                .flatMap(a -> a.head().stream())
                .anyMatch(a -> together.head() == a.index() || a.is("nsubj") && together.head() == a.head());
    }
}
