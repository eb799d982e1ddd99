package stemma.link.copy;

import java.util.List;
import stemma.link.Statement;
import stemma.text.Document;

/**
 * A report that repeats words of another, with what changed on the way.
 *
 * @param copy the report that came later, as far as that is known
 * @param original the one that it repeats
 * @param order whether it is known which came first
 * @param extent how much is repeated
 * @param passages the runs of words that both have, in the order of the copy
 * @param repeated claims of the copy with those whose words they repeat
 * @param changes what a claim of the copy says otherwise than the claim of the original whose words it repeats
 */
public record ReportCopy(
        Document copy,
        Document original,
        Order order,
        Extent extent,
        List<Passage> passages,
        List<Repeated> repeated,
        List<Change> changes) {

    /** Whether it is known which of two reports came first. */
    public enum Order {
        /** By the days of the reports. */
        DATED,
        /** The days do not tell; the report whose id comes later stands as the copy. */
        UNKNOWN
    }

    /** How much of a report is repeated. */
    public enum Extent {
        /** A good part of the whole. */
        WHOLE,
        /** Single sentences that make claims. */
        SENTENCES
    }

    /** A run of words that both have. */
    public record Passage(stemma.text.Span inCopy, stemma.text.Span inOriginal, int words) {}

    /**
     * A claim with the one whose words it repeats.
     *
     * @param isVerbatim whether nearly the whole sentence is repeated
     */
    public record Repeated(Statement inCopy, Statement inOriginal, boolean isVerbatim) {}

    /** What two claims can differ in though one repeats the other's words. */
    public enum What {
        NUMBER,
        SOURCE_LOST,
        SOURCE_ADDED,
        SOURCE,
        CERTAINTY,
        DAY,
        LABEL,
        /** A label that judges in place of one that does not. */
        LABEL_SHARPER,
        /** A label that does not judge in place of one that does. */
        LABEL_MILDER;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One thing that changed on the way.
     *
     * @param what in which part
     * @param inCopy the claim of the copy
     * @param inOriginal the claim whose words it repeats
     * @param is the words in the copy; empty where there are none
     * @param was the words in the original
     */
    public record Change(What what, Statement inCopy, Statement inOriginal, String is, String was) {

        /** The change in one plain sentence. */
        public String sentence() {
            return switch (what) {
                case NUMBER -> "“" + was + "” became “" + is + "”.";
                case SOURCE_LOST -> "The source “" + was + "” is no longer named.";
                case SOURCE_ADDED -> "The source “" + is + "” is named, and was not before.";
                case SOURCE -> "The source “" + was + "” became “" + is + "”.";
                case CERTAINTY -> "What was " + was + " is now " + is + ".";
                case DAY -> "The day was “" + was + "” and is “" + is + "”.";
                case LABEL -> "“" + was + "” became “" + is + "”.";
                case LABEL_SHARPER -> "“" + was + "” became “" + is + "”, which judges.";
                case LABEL_MILDER -> "“" + was + "”, which judges, became “" + is + "”.";
            };
        }
    }

    public ReportCopy {
        passages = List.copyOf(passages);
        repeated = List.copyOf(repeated);
        changes = List.copyOf(changes);
    }

    /** How many words both have. */
    public int words() {
        return passages.stream().mapToInt(Passage::words).sum();
    }
}
