package stemma.link.occurrence;

import stemma.link.Statement;

/** One respect in which two claims are held against each other to tell whether they speak of the same happening. */
interface Sign {

    /** What it says of two claims of one group. */
    Verdict of(Statement a, Statement b);

    /**
     * What a sign says.
     *
     * @param weight above 0 for, below 0 against, 0 where it cannot tell; {@link #OPPOSED} rules the pair out
     * @param why a sentence's part that a user may read; empty where it cannot tell
     */
    record Verdict(double weight, String why) {

        static final double OPPOSED = Double.NEGATIVE_INFINITY;

        static Verdict silent() {
            return new Verdict(0, "");
        }

        static Verdict opposed(String why) {
            return new Verdict(OPPOSED, why);
        }

        boolean isOpposed() {
            return weight == OPPOSED;
        }
    }
}
