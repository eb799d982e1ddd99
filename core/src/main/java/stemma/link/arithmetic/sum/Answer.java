package stemma.link.arithmetic.sum;

import java.util.List;
import stemma.link.arithmetic.interval.Interval;
import stemma.text.DayInterval;

/** A number of a row, told or derived. */
public sealed interface Answer {

    /** The id of the claim, or of the derivation. */
    String id();

    Interval value();

    /** The days of which it is true. */
    DayInterval asOf();

    /** The claims that it rests on. */
    List<String> premises();

    List<String> assumptions();

    /**
     * A number that a claim tells.
     *
     * @param words the number as the report words it
     */
    record Told(String id, Interval value, DayInterval asOf, String words, List<String> assumptions) implements Answer {
        public Told {
            assumptions = List.copyOf(assumptions);
        }

        @Override
        public List<String> premises() {
            return List.of(id);
        }
    }

    /** A number that follows from claims. */
    record Derived(Derivation derivation) implements Answer {

        @Override
        public String id() {
            return derivation.id();
        }

        @Override
        public Interval value() {
            return derivation.value();
        }

        @Override
        public DayInterval asOf() {
            return derivation.asOf();
        }

        @Override
        public List<String> premises() {
            return derivation.premises();
        }

        @Override
        public List<String> assumptions() {
            return derivation.assumptions();
        }
    }
}
