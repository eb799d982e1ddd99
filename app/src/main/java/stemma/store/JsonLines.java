package stemma.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of a {@code .jsonl} file, one after the other. */
final class JsonLines implements AutoCloseable {

    /** A record: its line, and what the line says. */
    record Line(String text, JsonNode json) {
        String get(String key) {
            return json.path(key).asString("");
        }
    }

    private final Path file;
    private final BufferedReader reader;
    private int number;

    JsonLines(Path file) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    Optional<Line> next() throws IOException {
        String text = reader.readLine();
        number++;
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Line(text, JsonMapper.shared().readTree(text)));
        } catch (JacksonException e) {
            throw unreadable("is not a record of JSON (" + e.getOriginalMessage() + ")", e);
        }
    }

    /** What is wrong with the line that was read last. */
    IOException unreadable(String why, Exception cause) {
        return new IOException("Line " + number + " of " + file + " " + why + "; build the case again.", cause);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
