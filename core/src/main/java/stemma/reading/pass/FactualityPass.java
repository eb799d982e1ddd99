package stemma.reading.pass;

import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.extract.factuality.FactualityJudge;
import stemma.extract.factuality.Judgement;
import stemma.language.Sentence;
import stemma.language.Token;

/** Judges every draft by the words that govern its trigger. */
public final class FactualityPass implements Pass {

    private final FactualityJudge judge;

    public FactualityPass(FactualityJudge judge) {
        this.judge = judge;
    }

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            Judgement judged = judge.judge(draft.view().grammar(), draft.head());
            if (isAimedAtSiege(draft) && judged.factuality() == Factuality.ASSERTED) {
                draft.judge(Factuality.ASSERTED, "siege that stands", "that it should be broken is only the aim");
            } else if (isUndone(draft, judged.factuality())) {
                String word = judged.cue()
                        .map(t -> "“" + t.text() + "” takes it back")
                        .orElse("by the frame");
                draft.judge(Factuality.ASSERTED, "twice negated", word);
            } else if (judged.factuality() != Factuality.ASSERTED && !isSettled(draft, judged.factuality())) {
                String word =
                        judged.cue().map(t -> "“" + t.text() + "” governs it").orElse("by the frame");
                draft.judge(judged.factuality(), "governing word", word);
            }
        }
    }

    /** "attacks to break the siege", "promises on breaking the siege": it holds as long as that is only meant to happen. */
    private static boolean isAimedAtSiege(Draft draft) {
        Token head = draft.head();
        Sentence sentence = draft.view().sentence();
        boolean to = sentence.children(head, "mark").anyMatch(t -> t.lower().equals("to")) && !head.is("xcomp");
        boolean topic = head.is("acl") && head.tag().equals("VBG");
        return draft.type() == ClaimType.BESIEGED && head.isVerb() && denies(draft) && (to || topic);
    }

    private static boolean denies(Draft draft) {
        return draft.match()
                .frame()
                .given()
                .factuality()
                .filter(Factuality.NEGATED::equals)
                .isPresent();
    }

    /** "The siege was not broken": what the frame denies and the sentence denies again. */
    private static boolean isUndone(Draft draft, Factuality judged) {
        return judged == Factuality.NEGATED && denies(draft);
    }

    /**
     * Whether the frame says it, unless it is only wanted or ahead ("a plan to break the siege"), or the noun only tells a
     * state that holds anyway ("a stronghold").
     */
    private static boolean isSettled(Draft draft, Factuality judged) {
        boolean state = draft.type() == ClaimType.CONTROLS && !draft.head().isVerb();
        boolean wanted =
                judged == Factuality.DIRECTIVE || judged == Factuality.FUTURE || judged == Factuality.CONDITIONAL;
        boolean promise = draft.type() == ClaimType.PLEDGED && judged == Factuality.FUTURE;
        return state || draft.match().frame().given().factuality().isPresent() && (promise || !wanted);
    }

    /** "An alleged raid hit the town, residents said": where it is told who says so, it is no more possible than what else they say. */
    public static final class Told implements Pass {

        private final FactualityJudge judge;

        public Told(FactualityJudge judge) {
            this.judge = judge;
        }

        @Override
        public void apply(ReportView report) {
            report.drafts().stream()
                    .filter(d ->
                            d.factuality() == Factuality.POSSIBLE && !d.chain().isEmpty())
                    .filter(d -> judge.isOnlyTold(d.view().grammar(), d.head()))
                    .forEach(d -> d.judge(Factuality.ASSERTED, "told by somebody", "it is told who says so"));
        }
    }
}
