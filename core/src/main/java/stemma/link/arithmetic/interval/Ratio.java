package stemma.link.arithmetic.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param over the number above the line, which carries the sign
 * @param under the number below the line, more than 0
 */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio HUNDRED = of(100);

    public Ratio {
        if (under.signum() == 0) {
            throw new ArithmeticException("a fraction of " + over + " by zero is no number");
        }
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    public static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** The decimal number that the double prints as: 0.1 is one tenth. */
    public static Ratio of(double number) {
        return of(BigDecimal.valueOf(number));
    }

    static Ratio of(BigDecimal number) {
        return number.scale() > 0
                ? new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Ratio(number.toBigIntegerExact(), BigInteger.ONE);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    public Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    public Ratio dividedBy(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    public double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    /** To one decimal, without a trailing zero: {@code 55.6}. */
    @Override
    public String toString() {
        BigDecimal tenths = new BigDecimal(over).divide(new BigDecimal(under), 1, RoundingMode.HALF_UP);
        BigDecimal plain = tenths.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
