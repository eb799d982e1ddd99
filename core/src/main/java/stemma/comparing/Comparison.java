package stemma.comparing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.link.Link;
import stemma.link.Occurrence;
import stemma.link.Question;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.balance.Balance;
import stemma.link.copy.ReportCopy;
import stemma.link.dating.DatedReport;
import stemma.link.responsibility.Responsibility;

/**
 * How the claims of a pile stand to each other.
 *
 * @param occurrences which claims speak of the same happening
 * @param links how single claims stand to each other, and what they entail, in canonical order
 * @param questions what is answered more than once first, then what was said once
 * @param sums what follows by arithmetic, and which claims cannot all hold
 * @param copies reports that repeat words of others, and what changed on the way
 * @param dates what the reports together tell of the days of some, by the reports' ids
 * @param responsibility who is said to have done each harm
 * @param balance who speaks, who is only spoken of, whose victims are counted
 */
public record Comparison(
        List<Occurrence> occurrences,
        List<Link> links,
        List<Question> questions,
        Findings sums,
        List<ReportCopy> copies,
        Map<String, DatedReport> dates,
        List<Responsibility> responsibility,
        Balance balance) {
    public Comparison {
        occurrences = List.copyOf(occurrences);
        links = List.copyOf(links);
        questions = List.copyOf(questions);
        copies = List.copyOf(copies);
        responsibility = List.copyOf(responsibility);
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }

    /** The same with these links. */
    Comparison with(List<Link> all) {
        return new Comparison(occurrences, all, questions, sums, copies, dates, responsibility, balance);
    }
}
