package stemma.link.occurrence;

import java.util.OptionalDouble;
import stemma.claim.Quantity;
import stemma.link.Statement;

/** Whether two counts of the same thing are alike. Tolls rise, so that a higher one says little against. */
final class NumberSign implements Sign {

    private static final double EQUAL = 2.5;
    private static final double FAR = -1;

    /** Counts that differ by more than this factor hardly are counts of one happening. */
    private static final double RATIO = 3;

    /** A rounded count lies within this factor of the count that it rounds. */
    private static final double CLOSE = 1.1;

    private final SiteIndex sites;

    NumberSign(SiteIndex sites) {
        this.sites = sites;
    }

    @Override
    public Verdict of(Statement a, Statement b) {
        if (a.type() != b.type() || a.quantity().isEmpty() || b.quantity().isEmpty()) {
            return Verdict.silent();
        }
        Quantity here = a.quantity().get();
        Quantity there = b.quantity().get();
        OptionalDouble low = point(here);
        OptionalDouble other = point(there);
        if (!here.unit().equals(there.unit()) || low.isEmpty() || other.isEmpty()) {
            return Verdict.silent();
        }
        if (low.equals(other)) {
            boolean telling = low.getAsDouble() > 2 && !here.is(Quantity.Mark.VAGUE);
            return new Verdict(
                    telling ? EQUAL : EQUAL / 3, "both count " + here.mention().text());
        }
        if (isPart(a, b)) {
            return Verdict.opposed("a part and the whole have different counts");
        }
        double ratio = Math.max(low.getAsDouble(), other.getAsDouble())
                / Math.max(1, Math.min(low.getAsDouble(), other.getAsDouble()));
        boolean approx = here.is(Quantity.Mark.APPROX) || there.is(Quantity.Mark.APPROX);
        if (approx && ratio < CLOSE) {
            return new Verdict(EQUAL / 2, "one count rounds the other");
        }
        return ratio > RATIO ? new Verdict(FAR, "their counts lie far apart") : Verdict.silent();
    }

    /** The least, or the most that "nearly" leaves. */
    private static OptionalDouble point(Quantity quantity) {
        return quantity.bounds().low().isPresent()
                ? quantity.bounds().low()
                : quantity.bounds().high();
    }

    /** In one report a number for a town and another for one of its streets tell of a whole and a part. */
    private boolean isPart(Statement a, Statement b) {
        if (!a.isInReportOf(b)) {
            return false;
        }
        Sites here = sites.of(a);
        Sites there = sites.of(b);
        return !here.known().isEmpty()
                && !there.known().isEmpty()
                && !here.known().equals(there.known())
                && here.known().stream().noneMatch(there.known()::contains);
    }
}
