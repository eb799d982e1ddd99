package stemma.link.occurrence;

import stemma.link.Statement;

/** Whether the sentences of two reports have many of their words in common. */
final class WordSign implements Sign {

    private static final double MOST = 3;
    private static final double MANY = 1.5;

    /** What two sentences must have in common of their words. */
    private static final double HALF = 0.5;

    private static final double SOME = 0.3;

    private final WordIndex words;

    WordSign(WordIndex words) {
        this.words = words;
    }

    @Override
    public Verdict of(Statement a, Statement b) {
        double share = a.isInReportOf(b) ? 0 : words.share(a, b);
        if (share < SOME) {
            return Verdict.silent();
        }
        return new Verdict(share < HALF ? MANY : MOST, "their sentences share words");
    }
}
