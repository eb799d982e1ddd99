package stemma.reading.pass.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.TimeInterval;
import stemma.extract.attribution.Statement;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;

/** Notes on which day a claim was said: "on Monday the ministry said that". That is not the day of what happened. */
public final class SaidPass implements Pass {

    private static final Set<ClaimType> SPEECH = Set.of(ClaimType.DEMANDED, ClaimType.PLEDGED, ClaimType.ACCUSED);

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            view.found().times().stream()
                    .filter(time -> time.days().latest().isPresent())
                    .forEach(time -> saying(view, time, drafts).ifPresent(statement -> said(drafts, statement, time)));
        }
    }

    /** Whether words of time that tell when something was said are a draft's own: "accused them on Sunday" is of Sunday. */
    static boolean leaves(SentenceView view, TimeInterval time, List<Draft> drafts, Draft draft) {
        return saying(view, time, drafts)
                .filter(statement ->
                        !SPEECH.contains(draft.type()) || !statement.cue().equals(draft.head()))
                .isEmpty();
    }

    private static void said(List<Draft> drafts, Statement statement, TimeInterval time) {
        drafts.stream()
                .filter(draft -> draft.said().isEmpty() && !draft.chain().isEmpty())
                .filter(draft -> statement.content().contains(draft.trigger()))
                .forEach(draft -> draft.say(time, "time of saying", "the words hang on the verb of saying"));
    }

    /** The statement of which words of time tell when it was made. */
    static Optional<Statement> saying(SentenceView view, TimeInterval time, List<Draft> drafts) {
        When when = new When(view.sentence(), time, TimePass.head(view.sentence(), time), drafts);
        return view.found().statements().stream()
                .filter(statement -> !TimePass.isSince(time) && !claims(view.sentence(), statement.cue()))
                .filter(statement -> when.isOf(statement.cue()) || when.isOfCiting(statement))
                .min(Comparator.comparingInt(statement -> statement.content().length()));
    }

    /** "On Sunday the group claimed two raids", "claimed to have shelled", "a raid claimed by": the deed has the day as well. */
    private static boolean claims(Sentence sentence, Token cue) {
        boolean deed = sentence.children(cue).stream()
                .anyMatch(t -> t.is("obj")
                        || t.is("xcomp")
                        || t.is("obl")
                                && sentence.children(t, "case")
                                        .anyMatch(by -> by.lower().equals("by")));
        return cue.lemma().equals("claim")
                && deed
                && sentence.child(cue, "ccomp").isEmpty();
    }

    /**
     * Words of time of a sentence.
     *
     * @param head the head of their phrase
     * @param drafts what the sentence states
     */
    private record When(Sentence sentence, TimeInterval time, Token head, List<Draft> drafts) {

        /** Whether they tell when something was said by this verb. */
        boolean isOf(Token cue) {
            boolean hangs = head.head() == cue.index()
                    || sentence.head(head)
                            .filter(h -> h.head() == cue.index() && !h.isVerb() && !isStated(h))
                            .isPresent();
            int first = sentence.within(time.mention().span()).stream()
                    .mapToInt(Token::index)
                    .findFirst()
                    .orElse(-1);
            boolean behind = first >= 0 && first - cue.index() <= 2 && first > cue.index();
            boolean inContent = sentence.children(cue, "ccomp").anyMatch(c -> sentence.isUnder(head, c));
            return (hangs || behind) && !inContent;
        }

        /** "On Sunday the agency reported, citing a source, that": the verb that tells of the citing. */
        boolean isOfCiting(Statement statement) {
            Token cue = statement.cue();
            return cue.tag().equals("VBG")
                    && cue.head() >= 0
                    && head.head() == cue.head()
                    && sentence.get(cue.head()).isVerb()
                    && !statement.content().contains(sentence.get(cue.head()).span())
                    && statement.content().start() > cue.span().end()
                    && !isStated(sentence.get(cue.head()))
                    && !carriesStated(sentence.get(cue.head()));
        }

        /** "launched air strikes, saying that": the verb tells what happened, and not that something was said. */
        private boolean carriesStated(Token verb) {
            return drafts.stream().map(Draft::head).anyMatch(h -> h.head() == verb.index() && h.is("obj"));
        }

        private boolean isStated(Token word) {
            return drafts.stream().anyMatch(d -> d.match().words().contains(word));
        }
    }
}
