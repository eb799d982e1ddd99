package stemma.reading.pass.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;

/**
 * Gives what one sentence tells of one happening its one day: "clashed on Monday, causing the death of two", "killed in shelling
 * carried out on Sunday", and with a day that opens the sentence ("On Sunday, two blasts, claimed by the front, hit a market")
 * whatever it tells. A clause that is set apart ("since", "after the truce") has a day of its own or none.
 */
public final class SharedDayPass implements Pass {

    private static final Set<ClaimType> HAPPENING = EnumSet.of(
            ClaimType.ATTACK,
            ClaimType.KILLED,
            ClaimType.INJURED,
            ClaimType.DAMAGED,
            ClaimType.CLASH,
            ClaimType.CAPTURED,
            ClaimType.DETAINED,
            ClaimType.ADVANCED);
    private static final Set<String> APART = Set.of(
            "after", "before", "because", "since", "until", "till", "unless", "although", "though", "if", "once", "as");

    private static final int STEPS = 12;

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            only(view, report.in(view)).ifPresent(time -> share(view, report.in(view), time));
        }
    }

    /** The sentence's one day, neither that of a saying nor a stretch that began long ago. */
    private static Optional<TimeInterval> only(SentenceView view, List<Draft> drafts) {
        List<TimeInterval> times = view.found().times();
        return times.size() == 1
                ? times.stream()
                        .filter(t -> t.days().latest().isPresent() && !TimePass.isSince(t))
                        .filter(t -> SaidPass.saying(view, t, drafts).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static void share(SentenceView view, List<Draft> drafts, TimeInterval time) {
        boolean told = drafts.stream()
                .anyMatch(d -> HAPPENING.contains(d.type())
                        && d.time().filter(time::equals).isPresent());
        Token when = TimePass.head(view.sentence(), time);
        boolean hangs = opens(view, time) || isBeside(view.sentence(), when, drafts);
        if (!told && !hangs || isApart(view.sentence(), when)) {
            return;
        }
        Optional<Token> relative = relative(view.sentence(), when, drafts);
        drafts.stream()
                .filter(d -> HAPPENING.contains(d.type()) && d.time().isEmpty())
                .filter(d -> d.factuality() == Factuality.ASSERTED || d.factuality() == Factuality.NEGATED)
                .filter(d -> !isApart(view.sentence(), d.head()))
                .filter(d -> relative.isEmpty() || view.sentence().isUnder(d.head(), relative.get()))
                .forEach(d -> d.date(time, "the sentence's one day", "what the sentence tells happened on that day"));
    }

    /** The relative clause that the day stands in, if it tells of no blow of the sentence: "in a town where ... in May". */
    private static Optional<Token> relative(Sentence sentence, Token when, List<Draft> drafts) {
        Token at = when;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Token above = sentence.get(at.head());
            boolean blow = drafts.stream().anyMatch(d -> d.match().words().contains(above));
            if (at.isVerb() && above.isNoun() && !blow) {
                return Optional.of(at);
            }
            at = above;
        }
        return Optional.empty();
    }

    /** "killed in shelling carried out by the army on Sunday": the day hangs on words that only carry the blow. */
    private static boolean isBeside(Sentence sentence, Token when, List<Draft> drafts) {
        Token at = when;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Token above = sentence.get(at.head());
            boolean blow = drafts.stream()
                    .anyMatch(d ->
                            HAPPENING.contains(d.type()) && d.match().words().contains(above));
            if (blow) {
                return at.is("acl") || at.is("obl") || at.is("nmod");
            }
            at = above;
        }
        return false;
    }

    /** "On Sunday, ...": before anything else. */
    private static boolean opens(SentenceView view, TimeInterval time) {
        List<Token> words = view.sentence().within(time.mention().span());
        return !words.isEmpty() && words.getFirst().index() <= 1;
    }

    /** Whether a word stands in a clause or phrase that tells what came before, after, or why. */
    private static boolean isApart(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < STEPS; steps++) {
            boolean marked = sentence.children(at).stream()
                    .anyMatch(t -> (t.is("mark") || t.is("case") || t.is("advmod")) && APART.contains(t.lower()));
            if (marked) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = sentence.get(at.head());
        }
        return false;
    }
}
