package stemma.link.occurrence;

import stemma.link.Statement;

/** Whether two claims tell of the same means of harm. */
final class MeansSign implements Sign {

    private static final double SAME = 0.5;
    private static final double DIFFERENT = -1.5;

    @Override
    public Verdict of(Statement a, Statement b) {
        var here = a.claim().measures().means();
        var there = b.claim().measures().means();
        if (here.isEmpty() || there.isEmpty()) {
            return Verdict.silent();
        }
        return here.equals(there)
                ? new Verdict(SAME, "both by " + here.get().label())
                : new Verdict(
                        DIFFERENT, here.get().label() + " and " + there.get().label());
    }
}
