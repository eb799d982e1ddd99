package stemma.link.occurrence;

import stemma.link.Statement;
import stemma.text.Zone;

/** Within one report, whether two claims stand near each other: a story goes on until it names another place or day. */
final class NearnessSign implements Sign {

    private static final double SAME_SENTENCE = 2;
    private static final double NEXT = 1;
    private static final double HEADLINE = 0.8;
    private static final double SAME_REPORT = 0.4;

    /** How many characters two sentences can lie apart and be next to each other. */
    private static final int GAP = 160;

    @Override
    public Verdict of(Statement a, Statement b) {
        if (!a.isInReportOf(b)) {
            return Verdict.silent();
        }
        var here = a.claim().anchor().sentence();
        var there = b.claim().anchor().sentence();
        if (here.overlaps(there)) {
            return new Verdict(SAME_SENTENCE, "one sentence says both");
        }
        int gap = Math.max(there.start() - here.end(), here.start() - there.end());
        if (gap < GAP) {
            return new Verdict(NEXT, "they stand next to each other");
        }
        boolean headline = a.claim().anchor().zone() == Zone.Kind.HEADLINE
                || b.claim().anchor().zone() == Zone.Kind.HEADLINE;
        return new Verdict(headline ? HEADLINE : SAME_REPORT, "one report tells both");
    }
}
