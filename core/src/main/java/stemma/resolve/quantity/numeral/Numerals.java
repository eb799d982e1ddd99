package stemma.resolve.quantity.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.resolve.quantity.numeral.Phrases.Match;

/**
 * Reads the numeral that begins at a word: digits ("18,000", "18 000"), digits with a word ("1.5 million"), words
 * ("three hundred and two"), or a word that names no number ("several dozen").
 */
public final class Numerals {

    private static final int SMALL = 100;

    private final Words words;
    private final QuantityWords lists;
    private final Phrases numerals;
    private final Cues cues;

    /**
     * A numeral.
     *
     * @param from its first word
     * @param next the word after it
     */
    public record Numeral(int from, int next, Amount amount) {}

    /** A word of the list of numerals: {@code number 20}, {@code scale 100} or {@code vague 24 99}. */
    private record Entry(int next, String kind, List<Double> values) {
        double value() {
            return values.getFirst();
        }

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    public Numerals(Words words, QuantityWords lists) {
        this.words = words;
        this.lists = lists;
        this.numerals = new Phrases(words, lists.numerals());
        this.cues = new Cues(words, lists);
    }

    public Optional<Numeral> at(int from) {
        if (words.at(from).isNumber()) {
            return Optional.of(scaled(digits(from)));
        }
        Optional<Entry> entry = entry(from);
        if (entry.isPresent() && entry.get().is("vague")) {
            List<Double> range = entry.get().values();
            return Optional.of(
                    new Numeral(from, entry.get().next(), new Amount.Vague(range.getFirst(), range.getLast())));
        }
        return entry.map(first -> written(from, first));
    }

    private Numeral digits(int from) {
        String text = words.at(from).text();
        boolean group = text.matches("[1-9]\\d{0,2}")
                && words.at(from + 1).text().matches("\\d{3}")
                && !words.isGlued(from + 1)
                && !words.at(from + 2).isNumber()
                && !words.at(from - 1).isNumber()
                && !cues.is(from - 1, Cue.MONTH);
        return group
                ? new Numeral(
                        from, from + 2, Digits.apart(text, words.at(from + 1).text()))
                : new Numeral(from, from + 1, Digits.read(text));
    }

    /** Digits and the words that multiply them; "500 hundred" is unclear, because nobody counts so. */
    private Numeral scaled(Numeral digits) {
        Optional<Entry> scale = scale(digits.next());
        if (scale.isEmpty() || !(digits.amount() instanceof Amount.Exact exact)) {
            return digits;
        }
        double value = exact.value();
        double times = scale.get().value();
        boolean odd = value >= Math.max(SMALL, times);
        return new Numeral(
                digits.from(),
                scale.get().next(),
                odd
                        ? new Amount.Unclear(List.of(value, value * times))
                        : new Amount.Exact(round(value * times), exact.step() * times));
    }

    /** A scale word, also in the plural that writers use after a number ("20 thousands"). */
    private Optional<Entry> scale(int at) {
        Optional<Entry> entry = entry(at);
        if (entry.isPresent() && entry.get().is("vague") && words.at(at).lower().endsWith("s")) {
            String singular =
                    words.at(at).lower().substring(0, words.at(at).lower().length() - 1);
            return lists.numerals()
                    .get(singular)
                    .map(value -> parse(at + 1, value))
                    .filter(e -> e.is("scale"));
        }
        return entry.filter(e -> e.is("scale"));
    }

    /** Words of a number: what was multiplied by a thousand or more is set aside, the rest goes on. */
    private Numeral written(int from, Entry first) {
        double last = first.value();
        double aside = first.is("scale") && last > SMALL ? last : 0;
        double current = last - aside;
        List<Double> scales = new ArrayList<>(List.of(first.is("scale") ? last : 1.0));
        int next = first.next();
        for (Optional<Entry> more = more(next, last); more.isPresent(); more = more(next, last)) {
            Entry entry = more.get();
            next = entry.next();
            last = entry.value();
            if (entry.is("number")) {
                current += last;
                continue;
            }
            scales.add(last);
            current *= last;
            if (last > SMALL) {
                aside += current;
                current = 0;
            }
        }
        return new Numeral(from, next, amount(aside + current, scales));
    }

    private static Amount amount(double value, List<Double> scales) {
        return scales.contains(12.0) ? new Amount.Exact(value, 12) : Amount.Exact.of(value);
    }

    /** What may go on with a number whose last word was worth {@code last}. */
    private Optional<Entry> more(int next, double last) {
        int at = words.isHyphen(next) ? next + 1 : next;
        if (at == next && last >= SMALL && cues.is(at, Cue.AND) && words.at(at).isWord()) {
            at++;
        }
        boolean joined = at > next;
        return entry(at)
                .filter(e -> (e.is("scale") && !joined && e.value() > last)
                        || (e.is("number") && last >= 20 && e.value() < roundness(last)));
    }

    /** A number word after another is less than the last digit of that: "sixty one", "two hundred sixty". */
    private static double roundness(double last) {
        double unit = 1;
        while (last % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

    private Optional<Entry> entry(int at) {
        return numerals.at(at).map(Numerals::parse);
    }

    private static Entry parse(Match match) {
        return parse(match.next(), match.value());
    }

    private static Entry parse(int next, String value) {
        String[] parts = value.split(" ", -1);
        List<Double> values = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            values.add(Double.valueOf(parts[i]));
        }
        return new Entry(next, parts[0], List.copyOf(values));
    }

    private static double round(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
