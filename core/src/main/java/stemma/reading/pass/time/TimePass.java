package stemma.reading.pass.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Governor;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;

/** Dates every draft by the expression of time that hangs on it, on a word above it, or that is the sentence's only one. */
public final class TimePass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> drafts = report.in(view);
            for (Draft draft : drafts) {
                List<TimeInterval> times = view.found().times().stream()
                        .filter(t -> isLonger(t) || SaidPass.leaves(view, t, drafts, draft))
                        .toList();
                date(view, draft, times, drafts);
            }
        }
    }

    private static void date(SentenceView view, Draft draft, List<TimeInterval> times, List<Draft> drafts) {
        Sentence sentence = view.sentence();
        TimeReach reach = new TimeReach(view, drafts);
        List<TimeInterval> near = times.stream()
                .filter(t -> reach.reaches(head(sentence, t), draft)
                        || isLonger(t)
                                && draft.factuality() == Factuality.ASSERTED
                                && SaidPass.saying(view, t, drafts).isPresent()
                                && t.mention().span().end() < draft.trigger().start())
                .toList();
        Optional<TimeInterval> own = near.stream()
                .filter(t -> Governor.of(sentence, head(sentence, t), drafts)
                        .filter(g -> g.head().equals(draft.head()))
                        .isPresent())
                .findFirst();
        if (own.isPresent()) {
            draft.date(own.get(), "time in the clause", "the words hang on the trigger");
            return;
        }
        near.stream()
                .min(java.util.Comparator.comparingInt(t -> distance(draft, t)))
                .ifPresent(t -> draft.date(t, "nearest time in the sentence", "the words of time that stand nearest"));
    }

    private static int distance(Draft draft, TimeInterval time) {
        int before = draft.trigger().start() - time.mention().span().end();
        int after = time.mention().span().start() - draft.trigger().end();
        return Math.max(before, after);
    }

    static Token head(Sentence sentence, TimeInterval time) {
        List<Token> words = sentence.within(time.mention().span());
        return words.stream()
                .filter(t -> t.head() < 0 || !words.contains(sentence.get(t.head())))
                .filter(t -> !t.is("case") && !t.is("mark"))
                .findFirst()
                .orElse(words.isEmpty() ? sentence.get(0) : words.getLast());
    }

    /** "In March the ministry said": what it told is of that month, too. */
    private static boolean isLonger(TimeInterval time) {
        return switch (time.precision()) {
            case MONTH, YEAR -> true;
            case PART_OF_DAY, DAY, DAYS, WEEK, OPEN, VAGUE -> false;
        };
    }

    /** "admitted raids since 2011": nobody speaks all the while. */
    static boolean isSince(TimeInterval time) {
        return time.mention().text().toLowerCase(Locale.ROOT).startsWith("since ");
    }
}
