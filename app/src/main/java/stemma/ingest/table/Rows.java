package stemma.ingest.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import stemma.ingest.Decoded;
import stemma.ingest.stream.ByteLines;
import stemma.ingest.stream.ByteLines.ByteLine;

/**
 * Cuts a table into rows, in bounded memory. Quotation marks may hold line breaks; one that is never closed, or behind whose
 * end a cell goes on, spoils its own line only: the next line is a new row. Used by one thread.
 */
final class Rows implements Closeable {

    /** A row, or a line that begins none. */
    sealed interface Row {

        /** The number of its first line, from 1. */
        long line();
    }

    /** A row as it stands in the file, without the line break behind it. */
    record Whole(long line, String text) implements Row {}

    record Broken(long line, String what, String remedy) implements Row {}

    private final ByteLines lines;
    private final int most;
    private final Deque<ByteLine> again = new ArrayDeque<>();
    private char separator = ',';

    Rows(ByteLines lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    void separatedBy(char sign) {
        separator = sign;
    }

    /** The next row that is not blank; empty behind the last. */
    Optional<Row> next() throws IOException {
        Optional<ByteLine> line = line();
        while (line.isPresent() && isBlank(line.get())) {
            line = line();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get()));
    }

    private Row row(ByteLine first) throws IOException {
        List<ByteLine> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Quotes quotes = new Quotes(separator);
        for (Optional<ByteLine> line = Optional.of(first); line.isPresent(); line = line()) {
            Decoded decoded = decode(line.get());
            if (line.get().number() != first.number()) {
                taken.add(line.get());
            }
            if (!(decoded instanceof Decoded.Text words)) {
                return line.get().number() == first.number() ? broken(first.number(), decoded) : unclosed(first, taken);
            }
            text.append(words.text());
            if (text.length() > most) {
                return tooLong(first, taken);
            }
            switch (quotes.read(words.text())) {
                case CLOSED -> {
                    return new Whole(first.number(), stripped(text));
                }
                case WRONG -> {
                    return unclosed(first, taken);
                }
                case OPEN -> text.append('\n');
            }
        }
        return unclosed(first, taken);
    }

    private Row unclosed(ByteLine first, List<ByteLine> taken) {
        giveBack(taken);
        return new Broken(
                first.number(),
                "a quotation mark is opened and not closed where a cell ends; the line is not read, the next one is.",
                "Write each \" inside a cell twice, and one \" at either end of the cell.");
    }

    private Row tooLong(ByteLine first, List<ByteLine> taken) {
        giveBack(taken);
        return new Broken(
                first.number(),
                "the row has more than " + most + " characters, or a quotation mark in it is never closed;"
                        + " the line is not read, the next one is.",
                "Close the quotation mark, or cut the text.");
    }

    private void giveBack(List<ByteLine> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            again.push(taken.get(i));
        }
    }

    private static Row broken(long line, Decoded decoded) {
        return switch (decoded) {
            case Decoded.Broken broken -> new Broken(line, broken.what() + " The row is not read.", broken.remedy());
            case Decoded.Text text -> new Whole(line, text.text());
        };
    }

    private Decoded decode(ByteLine line) {
        return line.bytes()
                .map(Decoded::of)
                .orElseGet(() -> new Decoded.Broken(
                        "the line is too long for a report: it has more than " + most + " characters.",
                        "Cut it, or take it out."));
    }

    private static String stripped(StringBuilder text) {
        int end = text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private static boolean isBlank(ByteLine line) {
        return line.bytes()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).isBlank())
                .orElse(false);
    }

    private Optional<ByteLine> line() throws IOException {
        ByteLine waiting = again.poll();
        return waiting == null ? lines.next() : Optional.of(waiting);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
