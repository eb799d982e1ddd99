package stemma.ingest.table;

/** Follows the quotation marks of one row, line by line. Used once for each row. */
final class Quotes {

    /** How a row stands behind the lines that were read of it. */
    enum State {
        /** All marks are closed: the row is whole. */
        CLOSED,
        /** A cell goes on in the next line. */
        OPEN,
        /** A mark is closed where its cell does not end. */
        WRONG
    }

    private final char separator;
    private boolean quoted;

    Quotes(char separator) {
        this.separator = separator;
    }

    /** Reads the next line of the row; its line break is none of it. */
    State read(String line) {
        boolean start = !quoted;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!quoted) {
                quoted = c == '"' && start;
            } else if (c == '"' && line.startsWith("\"", i + 1)) {
                i++;
            } else if (c == '"') {
                quoted = false;
                if (!endsCell(line, i + 1)) {
                    return State.WRONG;
                }
            }
            start = !quoted && c == separator;
        }
        return quoted ? State.OPEN : State.CLOSED;
    }

    private boolean endsCell(String line, int at) {
        return at == line.length()
                || line.charAt(at) == separator
                || line.substring(at).equals("\r");
    }
}
