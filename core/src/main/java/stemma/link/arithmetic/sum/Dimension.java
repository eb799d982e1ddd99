package stemma.link.arithmetic.sum;

import java.util.Optional;
import stemma.claim.PlaceRef;

/**
 * What a derived number is a number of. Two numbers are of one dimension only if all parts are equal.
 *
 * @param kind what is counted
 * @param place where, if it is about a place
 * @param of whose ground, or the claim whose people are counted
 * @param unit as in {@link stemma.claim.Quantity}
 */
public record Dimension(Kind kind, Optional<PlaceRef> place, Party of, String unit) {

    /**
     * Somebody or something that a number is of.
     *
     * @param id tells one from another; empty where nobody says
     * @param name what is shown; may be empty
     */
    public record Party(String id, String name) {

        public static final Party UNSAID = new Party("", "those who held it before");

        /** A claim. */
        public static Party claim(String id) {
            return new Party(id, "");
        }
    }

    /** What is counted. */
    public enum Kind {
        /** The share of a place that a side has lost, to whomever. */
        NO_LONGER_HELD,
        /** Killed and injured, counted together. */
        HARMED_TOGETHER,
        /** All that named parts make up. */
        TOTAL,
        /** The share that a part has in a whole. */
        SHARE,
        /** So many of a whole of which a share is told. */
        PART,
        /** A count since a start, or in a window, that holds a shorter one. */
        LONGER_COUNT;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What one would ask to get such a number, for a reader. */
    public String asks() {
        String where = place.map(PlaceRef::name).orElse("");
        return switch (kind) {
            case NO_LONGER_HELD -> "which share of " + where + " is no longer held by " + of.name();
            case HARMED_TOGETHER -> "how many were killed and injured" + in(where);
            case TOTAL -> "how many in all" + in(where);
            case SHARE -> "which share of all" + in(where);
            case PART -> "how many of all" + in(where);
            case LONGER_COUNT -> "how many in the longer time" + in(where);
        };
    }

    private static String in(String where) {
        return where.isEmpty() ? "" : " in " + where;
    }

    /** Tells one dimension from another. */
    public String key() {
        return kind.label() + " " + place.map(PlaceRef::id).orElse("") + " " + of.id() + " " + unit;
    }
}
