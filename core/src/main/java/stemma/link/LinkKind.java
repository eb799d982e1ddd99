package stemma.link;

import java.util.Locale;

/**
 * How one claim stands to another. Where one label has to do for a pair, the kind that stands first here names it.
 */
public enum LinkKind {
    /** The two cannot both hold. */
    CONTRADICTS(Axis.VALUE),
    /** The first gives a later figure, or a later state, of what the second told. */
    SUPERSEDES(Axis.VALUE),
    /** The first tells the same happening more exactly. */
    REFINES(Axis.VALUE),
    /** The second follows from the first, or from the first with others, by arithmetic. */
    ENTAILS(Axis.VALUE),
    /** A reader would set the two side by side, and they answer different questions. */
    NOT_COMPARABLE(Axis.VALUE),
    /** The same fact, another motive, credit or legal character. */
    REFRAMES(Axis.FRAME),
    /** One report repeats words of another. */
    COPIES(Axis.PROVENANCE),
    /** Both chains end in the same first source. */
    SAME_ORIGIN(Axis.PROVENANCE),
    /** The same question, answers that can both hold; independence is not shown. */
    AGREES(Axis.VALUE),
    /** The same question, answers that can both hold, known origins of different camps. */
    CORROBORATES(Axis.VALUE);

    private final Axis axis;

    LinkKind(Axis axis) {
        this.axis = axis;
    }

    public Axis axis() {
        return axis;
    }

    /** The word that records use: {@code same-origin}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
