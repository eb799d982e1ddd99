package stemma.link.question.setting;

/** How a slot of one claim lies to the same slot of another. */
public enum Fit {
    /** The same. */
    EQUAL,
    /** One within the other, or some of each in common. */
    NESTED,
    /** At least one of the two does not say. */
    UNSAID,
    /** Nothing in common. */
    APART
}
