package stemma.app.citing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.app.Trouble;
import stemma.store.Found;

/** Finds the one claim that somebody means by an id or its beginning. */
public final class ClaimById {

    private static final int SHORTEST = 4;
    private static final int SHOWN = 5;
    private static final int NEAREST = 3;

    private ClaimById() {}

    /**
     * The claim of that id, or the only one whose id starts so.
     *
     * @param claims all claims of a case
     * @throws Trouble if there is none, or more than one; its sentence names the ids that come nearest
     */
    public static Found of(String id, List<Found> claims) throws Trouble {
        List<Found> starting =
                claims.stream().filter(claim -> claim.id().startsWith(id)).toList();
        Optional<Found> exact =
                starting.stream().filter(claim -> claim.id().equals(id)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (id.length() < SHORTEST) {
            throw Trouble.usage("'" + id + "' is too short for the id of a claim; give at least its first " + SHORTEST
                    + " characters.");
        }
        if (starting.size() > 1) {
            throw Trouble.usage(starting.size() + " claims have ids that start with '" + id + "' ("
                    + ids(starting, SHOWN) + (starting.size() > SHOWN ? ", …" : "") + "); give more of it.");
        }
        if (starting.isEmpty()) {
            throw Trouble.usage("No claim of this case has the id '" + id + "'; " + near(id, claims));
        }
        return starting.getFirst();
    }

    private static String near(String id, List<Found> claims) {
        if (claims.isEmpty()) {
            return "the case holds no claims at all.";
        }
        List<Found> nearest = claims.stream()
                .sorted(Comparator.comparingInt(claim -> edits(id, beginning(claim.id(), id.length()))))
                .limit(NEAREST)
                .toList();
        return (nearest.size() == 1 ? "the nearest is " : "the nearest are ") + ids(nearest, NEAREST)
                + "; 'stemma show claims CASE' lists all.";
    }

    private static String ids(List<Found> claims, int most) {
        return String.join(", ", claims.stream().limit(most).map(Found::id).toList());
    }

    private static String beginning(String id, int length) {
        return id.substring(0, Math.min(length, id.length()));
    }

    /** How many characters must be put in, taken out or changed to make one text the other (Levenshtein). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
