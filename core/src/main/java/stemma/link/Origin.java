package stemma.link;

/**
 * Whom a chain starts from: its innermost identified source.
 *
 * @param organisation who is said to have said it, or whose member; two chains that end in one organisation have one origin
 * @param institution what it is an office of (a police source and a state agency are offices of one state)
 * @param camp whose decisions it follows or whom it speaks for; {@link #UNKNOWN} never adds independence
 */
public record Origin(String organisation, String institution, String camp) {

    public static final String UNKNOWN = "unknown";

    public boolean hasCamp() {
        return !camp.equals(UNKNOWN);
    }
}
