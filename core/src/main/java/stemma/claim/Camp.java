package stemma.claim;

/**
 * The side that somebody belongs to or speaks for: whose decisions a group follows, whom a publisher speaks for. Camps are a
 * table that the user can read and change, so they are values and no enum.
 *
 * @param id stable, such as {@code government}
 * @param name what is shown
 */
public record Camp(String id, String name) {

    /** A camp of its own: nobody has placed them. It never adds independence. */
    public static final Camp UNKNOWN = new Camp("unknown", "unknown");

    public Camp {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.isBlank()) {
            throw new IllegalArgumentException("a camp has an id of small letters, digits and hyphens and a name, not '"
                    + id + "', '" + name + "'");
        }
    }

    public boolean isKnown() {
        return !id.equals(UNKNOWN.id);
    }
}
