package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.link.Link;
import stemma.link.Statement;
import stemma.link.arithmetic.interval.End;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.interval.Range;
import stemma.link.arithmetic.interval.Ratio;
import stemma.link.arithmetic.rule.AbsoluteOfShare;
import stemma.link.arithmetic.rule.Rule;
import stemma.link.arithmetic.rule.ShareOfWhole;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Reckoning;

/** A part that a report tells of a toll ("109 of the dead", "a fifth of them"), as a share of the toll or as a number. */
final class ShareFinder implements Finder {

    private final Happenings happenings;
    private final PartWords words;

    ShareFinder(Happenings happenings, PartWords words) {
        this.happenings = happenings;
        this.words = words;
    }

    @Override
    public Findings find(List<Statement> statements) {
        List<Findings> found = new ArrayList<>();
        for (List<Statement> report : Reports.of(statements)) {
            List<Counted> counts = Counted.all(report);
            for (Counted part : counts) {
                if (part.isShare() || words.tell(part.quantity())) {
                    whole(part, counts).map(whole -> compare(part, whole)).ifPresent(found::add);
                }
            }
        }
        return Findings.all(found);
    }

    /** The highest toll of the same kind and happening: reports that tell an earlier one too mean their own latest. */
    private Optional<Counted> whole(Counted part, List<Counted> counts) {
        return counts.stream()
                .filter(one -> one.isOfPeople() && !one.isJoint() && !words.tell(one.quantity()))
                .filter(one -> one.statement().type() == part.statement().type()
                        && !one.id().equals(part.id())
                        && happenings.areOne(one.statement(), part.statement()))
                .max(Comparator.comparing(ShareFinder::least).thenComparing(Counted::id));
    }

    private static Ratio least(Counted counted) {
        return counted.figure().value().hard().low().map(End::at).orElse(Ratio.ZERO);
    }

    private static Findings compare(Counted part, Counted whole) {
        Rule rule = part.isShare() ? new AbsoluteOfShare() : new ShareOfWhole();
        String unit = part.isShare() ? whole.figure().unit() : Figure.PERCENT;
        Dimension dimension = new Dimension(
                part.isShare() ? Dimension.Kind.PART : Dimension.Kind.SHARE,
                Reports.place(whole),
                Dimension.Party.claim(part.id()),
                unit);
        Optional<Reckoning> result = Reckoning.join(rule, List.of(part.number(), whole.number()), unit);
        return result.map(one -> one.assuming(part.words() + " is a part of " + whole.words() + "."))
                .filter(one -> isTelling(one.figure().value()))
                .map(one -> Entailing.of(one.as(dimension, Reports.days(whole))))
                .orElseGet(() -> result.isPresent() ? Findings.none() : Findings.of(tooMany(part, whole)));
    }

    private static boolean isTelling(Interval value) {
        return !value.hard().contains(Range.SHARES);
    }

    private static Inconsistency tooMany(Counted part, Counted whole) {
        return new Inconsistency(
                List.of(part.id(), whole.id()),
                Link.Strength.HARD,
                List.of(part.words() + " is a part of " + whole.words() + "."),
                part.words() + " is told as a part of " + whole.words() + ", and is more.");
    }
}
