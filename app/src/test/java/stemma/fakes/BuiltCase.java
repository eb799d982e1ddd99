package stemma.fakes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case folder as a test looks at it, through the files alone. */
public record BuiltCase(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();

    public List<JsonNode> documents() {
        return records("documents.jsonl");
    }

    public List<JsonNode> claims() {
        return records("ledger.jsonl");
    }

    public List<JsonNode> links() {
        return records("links.jsonl");
    }

    public List<JsonNode> questions() {
        return records("questions.jsonl");
    }

    /** The records of a file of JSON lines. */
    public List<JsonNode> records(String file) {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("ledger.csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that a user sees, with its bytes. */
    public Map<String, byte[]> bytes() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
