package stemma.app.citing;

import java.util.List;
import java.util.Locale;
import stemma.app.likeness.LookAlike;
import stemma.app.told.Told;

/**
 * All that a card says of one claim.
 *
 * @param claim the claim
 * @param quote its sentence
 * @param sentence the claim in one neutral sentence of ours
 * @param entries what is known of it, topic by topic
 * @param missing what a reader would ask and the case does not tell
 * @param lookAlikes claims that could be taken for it
 */
public record Citation(
        Told claim,
        Quote quote,
        String sentence,
        List<Entry> entries,
        List<String> missing,
        List<LookAlike> lookAlikes) {

    /** A sentence of a report, cut into three at the words that make the claim; nothing is left out of it. */
    public record Quote(String before, String trigger, String after) {}

    /** What is known on a topic: a line, and lines that explain it. */
    public record Entry(Topic topic, List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** What a card tells, in its order. */
    public enum Topic {
        DATE("date"),
        REPORT_DAY("report's day"),
        PLACE("place"),
        NUMBER("number"),
        VICTIMS("victims"),
        COUNTED("counted");

        private final String head;

        Topic(String head) {
            this.head = head;
        }

        public String head() {
            return head;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Citation {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
        lookAlikes = List.copyOf(lookAlikes);
    }
}
