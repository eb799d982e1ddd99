package stemma.app.told;

import stemma.claim.Quantity;

/** A count in our words. A vague or malformed one, or one of things that have no word of ours, stays as the text has it. */
public final class CountWords {

    private CountWords() {}

    /** "24 people", "at least 3 people", "1,700 families"; “dozens of people” in quotation marks. */
    public static String of(Told.Count count) {
        String noun = noun(count);
        return count.hasNumber() && !noun.isEmpty() ? number(count) + " " + noun : Words.quoted(count.words());
    }

    /** Whether it is told in the words of the text. */
    public static boolean isQuoted(Told.Count count) {
        return !count.hasNumber() || noun(count).isEmpty();
    }

    public static boolean isOne(Told.Count count) {
        return count.hasNumber()
                && count.bounds().low().equals(count.bounds().high())
                && count.bounds().low().getAsDouble() == 1;
    }

    private static String number(Told.Count count) {
        Quantity.Bounds bounds = count.bounds();
        String about = count.is(Quantity.Mark.APPROX) ? "about " : "";
        if (bounds.low().isEmpty()) {
            return (bounds.highOpen() ? "less than " : "at most ") + Words.number(Words.value(bounds.high()));
        }
        String low = Words.number(Words.value(bounds.low()));
        if (bounds.high().isEmpty()) {
            return (bounds.lowOpen() ? "more than " : "at least ") + low;
        }
        return about
                + low
                + (bounds.low().equals(bounds.high()) ? "" : " to " + Words.number(Words.value(bounds.high())));
    }

    private static String noun(Told.Count count) {
        boolean one = isOne(count);
        return switch (count.unit()) {
            case "person" -> one ? "person" : "people";
            case "family" -> one ? "family" : "families";
            case "km2" -> one ? "square kilometre" : "square kilometres";
            case "km" -> one ? "kilometre" : "kilometres";
            case "percent" -> "percent";
            case "place", "building", "strike", "shell", "vehicle", "tonne", "day" -> count.unit() + (one ? "" : "s");
            default -> "";
        };
    }
}
