package stemma.text;

/**
 * Something that a person should know about an input: a result, not a crash.
 *
 * @param where the file, and the line or offset where that helps
 * @param what what was found there, and what is allowed
 * @param remedy what to do about it
 */
public record Finding(String where, String what, String remedy) implements Comparable<Finding> {

    /** One sentence for the terminal. */
    public String sentence() {
        return where + ": " + what + " " + remedy;
    }

    @Override
    public int compareTo(Finding other) {
        return sentence().compareTo(other.sentence());
    }
}
