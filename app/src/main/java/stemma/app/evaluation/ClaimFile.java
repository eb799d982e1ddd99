package stemma.app.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stemma.app.record.BrokenRecordException;
import stemma.app.record.Fields;
import stemma.evaluate.ScoredClaim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of claim records, UTF-8, one JSON object a line; empty lines count for nothing. */
public final class ClaimFile {

    private static final String LEDGER = "ledger.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClaimFile() {}

    /**
     * Reads all claims, in the order of the file.
     *
     * @param path the file, or a case folder, which means the ledger in it
     * @throws UnreadableInputException for a file that cannot be read, and for the first line that is no claim record
     */
    public static List<ScoredClaim> read(Path path) throws UnreadableInputException {
        Path file = ledgerOf(path);
        List<ScoredClaim> claims = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                if (!line.isBlank()) {
                    claims.add(claim(line, file + ":" + number));
                }
            }
        } catch (IOException e) {
            throw InputFaults.cannotRead(file, "a file of claim records, one JSON object a line", e);
        }
        return claims;
    }

    private static Path ledgerOf(Path path) throws UnreadableInputException {
        if (!Files.isDirectory(path)) {
            return path;
        }
        Path ledger = path.resolve(LEDGER);
        if (!Files.exists(ledger)) {
            throw new UnreadableInputException(
                    path + ": this folder holds no " + LEDGER + "; name a case folder or a file of claim records");
        }
        return ledger;
    }

    private static ScoredClaim claim(String line, String where) throws UnreadableInputException {
        try {
            return ClaimRecord.read(Fields.of(json(line)));
        } catch (BrokenRecordException e) {
            throw new UnreadableInputException(where + ": no claim record: " + e.getMessage() + ".", e);
        }
    }

    private static JsonNode json(String line) throws BrokenRecordException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new BrokenRecordException("column " + e.getLocation().getColumnNr() + " is not JSON ("
                    + e.getOriginalMessage() + "); each line must hold one JSON object");
        }
    }
}
