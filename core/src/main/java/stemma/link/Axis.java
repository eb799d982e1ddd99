package stemma.link;

/** In which respect two claims are compared; a pair has at most one link on each. */
public enum Axis {
    /** Where the words, or the knowledge, come from. */
    PROVENANCE,
    /** Whether what is said can hold together. */
    VALUE,
    /** How one fact is judged. */
    FRAME
}
