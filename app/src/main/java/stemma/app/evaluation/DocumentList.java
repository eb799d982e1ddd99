package stemma.app.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that names reports, one id a line. */
public final class DocumentList {

    private DocumentList() {}

    public static Set<String> read(Path file) throws UnreadableInputException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw InputFaults.cannotRead(file, "a list of document ids, one a line", e);
        }
    }
}
