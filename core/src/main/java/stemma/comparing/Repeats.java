package stemma.comparing;

import stemma.claim.Claim;
import stemma.link.Statement;

/**
 * Claims of two reports that stand in the very same words, however few. Too few words to be called copied may still be, so that the
 * later of them joins nothing to what it repeats, or else a report that is published twice would join its own claims.
 */
final class Repeats {

    private Repeats() {}

    /** Whether the sentences of two claims of different reports are the same but for capitals. */
    static boolean are(Statement here, Statement there) {
        Claim.Anchor a = here.claim().anchor();
        Claim.Anchor b = there.claim().anchor();
        int length = a.sentence().length();
        return length == b.sentence().length()
                && here.type() == there.type()
                && !here.isInReportOf(there)
                && here.document()
                        .text()
                        .regionMatches(
                                true,
                                a.sentence().start(),
                                there.document().text(),
                                b.sentence().start(),
                                length);
    }

    /** The one whose report is the later; where days do not tell, the second. */
    static Statement later(Statement first, Statement second) {
        boolean isFirst = second.published()
                .latest()
                .filter(day ->
                        first.published().earliest().filter(day::isBefore).isPresent())
                .isPresent();
        return isFirst ? first : second;
    }
}
