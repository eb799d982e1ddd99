package stemma.review;

/** What a decision is about. */
public sealed interface Subject {

    /** The same, however it looked when it was decided on. */
    String key();

    /**
     * A claim.
     *
     * @param id of the claim
     * @param revision of its slots as the person saw them
     */
    record OfClaim(String id, String revision) implements Subject {
        @Override
        public String key() {
            return id;
        }
    }

    /**
     * Two claims, in no order.
     *
     * @param first the smaller id
     * @param second the larger id
     */
    record OfPair(String first, String second) implements Subject {

        public OfPair {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException(
                        "a pair is of two claims, the smaller id first, not of " + first + " and " + second);
            }
        }

        public static OfPair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new OfPair(one, other) : new OfPair(other, one);
        }

        @Override
        public String key() {
            return first + " " + second;
        }
    }

    /** A publisher, by the name that reports have. */
    record OfPublisher(String name) implements Subject {
        @Override
        public String key() {
            return name;
        }
    }
}
