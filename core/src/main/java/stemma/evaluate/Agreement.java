package stemma.evaluate;

/** Whether two wordings name the same, and by which rule that was decided. */
public enum Agreement {
    /** One of them has no content word, and their letters are the same. */
    SAME_LETTERS(true),
    /** Two thirds of their content words are shared. */
    SHARED_WORDS(true),
    /** Half of their content words are shared, and they stand at overlapping places in the report. */
    OVERLAPPING(true),
    /** One is the bare last word of the other: "army", "Syrian army". */
    BARE_LAST_WORD(true),
    /** A mark is in one and not in the other: "New Aleppo", "Aleppo". */
    MARKED_APART(false),
    /** None of the above. */
    DIFFERENT(false);

    private final boolean holds;

    Agreement(boolean holds) {
        this.holds = holds;
    }

    public boolean holds() {
        return holds;
    }
}
