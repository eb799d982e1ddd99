package stemma.comparing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Bounds;
import stemma.claim.Quantity.Mark;
import stemma.text.Span;

/**
 * A number told in a few signs: {@code =7} exactly, {@code >=20} at least, {@code >80~85} more than 80 and expected up to 85,
 * {@code <50~45} nearly 50 and expected from 45, {@code ~50} about 50 (a tenth more or less), {@code 24-99 vague} dozens. Then its
 * unit, {@code flow}, {@code running} or {@code stock}, {@code joint}, {@code more}, {@code of 40 km2}.
 */
final class NumberWord {

    private static final Pattern SIGNS = Pattern.compile("(>=|[=><~])?([0-9.]+)(?:[-~]([0-9.]+))? ([a-z0-9]+)(.*)");

    private NumberWord() {}

    static Quantity of(String told) {
        Matcher signs = SIGNS.matcher(told);
        if (!signs.matches()) {
            throw new IllegalArgumentException("'" + told + "' is no number as NumberWord tells them");
        }
        String rest = signs.group(5);
        return new Quantity(
                word(rest.contains("more") ? "7 more" : told),
                bounds(Optional.ofNullable(signs.group(1)).orElse(""), signs),
                signs.group(4),
                aspect(rest),
                marks(told),
                whole(rest),
                List.of(),
                List.of());
    }

    private static Bounds bounds(String sign, Matcher signs) {
        double n = Double.parseDouble(signs.group(2));
        OptionalDouble at = OptionalDouble.of(n);
        OptionalDouble soft =
                signs.group(3) == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(signs.group(3)));
        OptionalDouble none = OptionalDouble.empty();
        return switch (sign) {
            case "=" -> Bounds.exactly(n);
            case ">=" -> new Bounds(at, none, false, false, at, none);
            case ">" -> new Bounds(at, none, true, false, at, soft);
            case "<" -> new Bounds(none, at, false, true, soft, at);
            case "~" -> new Bounds(at, at, false, false, OptionalDouble.of(n * 0.9), OptionalDouble.of(n * 1.1));
            case "" -> Bounds.between(n, soft.orElseThrow());
            default -> throw new IllegalArgumentException(sign);
        };
    }

    private static Aspect aspect(String rest) {
        return List.of(Aspect.FLOW, Aspect.RUNNING, Aspect.STOCK).stream()
                .filter(aspect -> rest.contains(aspect.label()))
                .findFirst()
                .orElse(Aspect.UNSAID);
    }

    private static Set<Mark> marks(String told) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (told.contains(mark.name().toLowerCase(Locale.ROOT))) {
                marks.add(mark);
            }
        }
        if (told.startsWith("~") || told.startsWith("<")) {
            marks.add(Mark.APPROX);
        }
        return marks;
    }

    private static Optional<Quantity.Whole> whole(String rest) {
        Matcher whole = Pattern.compile("of ([0-9.]+) (\\w+)").matcher(rest);
        return whole.find()
                ? Optional.of(
                        new Quantity.Whole(word(whole.group()), Double.parseDouble(whole.group(1)), whole.group(2)))
                : Optional.empty();
    }

    private static Mention word(String text) {
        return new Mention(new Span(0, text.length()), text);
    }
}
