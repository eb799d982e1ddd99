package stemma.resolve.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stemma.resolve.time.sense.Capture;
import stemma.resolve.time.sense.Meaning;
import stemma.resolve.time.sense.WordKind;

/** A row of elements that are laid over the words of a sentence; the package page has the notation. Immutable. */
final class TimePattern {

    private static final int LONGEST_GAP = 15;

    /** Finds the expression inside a longer one that starts at a word. */
    @FunctionalInterface
    interface Inner {
        Optional<Found> at(int word, Atom.Time which);
    }

    /** An expression inside a longer one. */
    record Found(Meaning meaning, int end) {}

    /** One way to fill an element. */
    sealed interface Atom {
        record Kind(WordKind kind, String value) implements Atom {}

        record Sign(String text) implements Atom {}

        record Gap() implements Atom {}

        /** An expression that an earlier rule finds. */
        enum Time implements Atom {
            TIME,
            WHEN
        }
    }

    private record Element(List<Atom> atoms, Presence presence) {}

    private enum Presence {
        NEEDED,
        OPTIONAL
    }

    /** What has been matched so far, and the word after it. */
    record Path(List<Capture.Value> values, List<Meaning> times, int end) {

        Path to(int word) {
            return new Path(values, times, word);
        }

        Path and(Capture.Value value, int word) {
            return new Path(append(values, value), times, word);
        }

        Path and(Found inner) {
            return new Path(values, append(times, inner.meaning()), inner.end());
        }

        private static <T> List<T> append(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list);
            longer.add(last);
            return longer;
        }
    }

    private final List<Element> elements;

    private TimePattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it names a kind of word that does not exist
     */
    static TimePattern of(String pattern) {
        return new TimePattern(Arrays.stream(pattern.trim().split(" +"))
                .map(TimePattern::element)
                .toList());
    }

    private static Element element(String written) {
        boolean optional = written.startsWith("[") && written.endsWith("]");
        String inside = optional ? written.substring(1, written.length() - 1) : written;
        List<Atom> atoms =
                Arrays.stream(inside.split("\\|")).map(TimePattern::atom).toList();
        return new Element(atoms, optional ? Presence.OPTIONAL : Presence.NEEDED);
    }

    private static Atom atom(String written) {
        if (!Character.isLetter(written.codePointAt(0))) {
            return new Atom.Sign(written);
        }
        return switch (written) {
            case "TIME" -> Atom.Time.TIME;
            case "WHEN" -> Atom.Time.WHEN;
            case "GAP" -> new Atom.Gap();
            default -> kind(written);
        };
    }

    private static Atom kind(String written) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        return Arrays.stream(WordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> new Atom.Kind(kind, equals < 0 ? "" : written.substring(equals + 1)))
                .orElseThrow(() -> new IllegalArgumentException("a pattern of the calendar names '" + name
                        + "', which is no kind of word; allowed are TIME, WHEN, GAP and "
                        + Arrays.toString(WordKind.values())));
    }

    /** The longest way to lay the pattern over the words from one on. */
    Optional<Path> longest(WordView view, int at, Inner inner) {
        return longest(0, new Path(List.of(), List.of(), at), new Reach(view, inner));
    }

    private record Reach(WordView view, Inner inner) {}

    private Optional<Path> longest(int element, Path path, Reach reach) {
        if (element == elements.size()) {
            return Optional.of(path);
        }
        Function<Path, Optional<Path>> rest = next -> longest(element + 1, next, reach);
        Optional<Path> best = Optional.empty();
        for (Atom atom : elements.get(element).atoms()) {
            for (Path next : step(atom, path, reach)) {
                best = longer(best, rest.apply(next));
            }
        }
        return elements.get(element).presence() == Presence.OPTIONAL ? longer(best, rest.apply(path)) : best;
    }

    private static Optional<Path> longer(Optional<Path> one, Optional<Path> other) {
        boolean better = other.isPresent()
                && (one.isEmpty() || other.get().end() > one.get().end());
        return better ? other : one;
    }

    private static List<Path> step(Atom atom, Path path, Reach reach) {
        WordView view = reach.view();
        int at = path.end();
        if (at >= view.size()) {
            return List.of();
        }
        return switch (atom) {
            case Atom.Kind(WordKind kind, String value) ->
                view
                        .hit(kind, at)
                        .filter(hit -> value.isEmpty() || value.equals(hit.value()))
                        .map(hit -> path.and(new Capture.Value(kind, hit.value()), hit.end()))
                        .stream()
                        .toList();
            case Atom.Sign(String text) -> view.word(at).text().equals(text) ? List.of(path.to(at + 1)) : List.of();
            case Atom.Gap() -> gaps(path, reach);
            case Atom.Time which ->
                reach.inner().at(at, which).map(path::and).stream().toList();
        };
    }

    private static List<Path> gaps(Path path, Reach reach) {
        List<Path> gaps = new ArrayList<>();
        for (int at = path.end(); at < reach.view().size() && at < path.end() + LONGEST_GAP; at++) {
            boolean word = reach.view().word(at).isLetters()
                    || reach.view().word(at).text().equals("-");
            boolean stop = !word
                    || reach.view().hit(WordKind.CAUSAL, at).isPresent()
                    || reach.inner().at(at, Atom.Time.WHEN).isPresent();
            if (stop) {
                break;
            }
            gaps.add(path.to(at + 1));
        }
        return gaps;
    }
}
