package stemma.reading.pass;

import java.util.List;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;

/**
 * A report under reading: its sentences, and the drafts of its claims, which the passes fill one after the other.
 *
 * @param document the report
 * @param published the days on which it can have been published
 * @param sentences in order
 * @param drafts in the order of their triggers; the list can be changed
 */
public record ReportView(Document document, DayInterval published, List<SentenceView> sentences, List<Draft> drafts) {

    public String text() {
        return document.text();
    }

    /** The drafts of one sentence, in order. Where they stand is compared first, as comparing all that was found takes long. */
    public List<Draft> in(SentenceView sentence) {
        Span span = sentence.sentence().span();
        return drafts.stream()
                .filter(d -> span.overlaps(d.trigger()) && d.view().equals(sentence))
                .toList();
    }
}
