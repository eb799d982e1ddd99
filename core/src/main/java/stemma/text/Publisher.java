package stemma.text;

/**
 * The outlet of a report. Never called a source: a source is only who is said to have said something.
 *
 * @param name as the report or the table that came with it prints it
 */
public record Publisher(String name) {

    public Publisher {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a publisher has a name; leave the publisher out where none is known");
        }
    }
}
