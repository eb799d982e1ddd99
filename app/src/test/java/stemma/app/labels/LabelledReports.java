package stemma.app.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.app.Inputs;
import stemma.claim.ClaimType;
import stemma.fakes.RealEngine;
import stemma.ingest.Item;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of reports, read as it is and with its labels drawn anew; a text file or JSON lines, ingested as a user's is. */
final class LabelledReports {

    private static final Reader READER = RealEngine.reader();

    private final Path file;
    private final Map<String, Reading> readings;

    private LabelledReports(Path file, Map<String, Reading> readings) {
        this.file = file;
        this.readings = readings;
    }

    static LabelledReports of(Path file) {
        return new LabelledReports(file, read(file));
    }

    /** What changed under other labels, for each report of the file. */
    Map<String, RecordComparison> compare(long seed) {
        try {
            Path folder = Files.createTempDirectory("labels");
            Path other = folder.resolve(file.getFileName());
            try {
                return compare(seed, other);
            } finally {
                Files.deleteIfExists(other);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, RecordComparison> compare(long seed, Path other) throws IOException {
        Map<String, LabelDraw.Drawn> drawn = new LinkedHashMap<>();
        Random random = new Random(seed);
        readings.forEach((id, reading) -> drawn.put(id, draw(reading, random)));
        Files.writeString(other, written(drawn, seed));
        Map<String, Reading> readAgain = read(other);
        Map<String, RecordComparison> compared = new LinkedHashMap<>();
        readings.forEach((id, reading) -> compared.put(
                id,
                RecordComparison.of(reading, readAgain.get(id), drawn.get(id).alignment())));
        return compared;
    }

    private static LabelDraw.Drawn draw(Reading reading, Random random) {
        return new LabelDraw(random).draw(reading.document().text(), captures(reading));
    }

    private static Set<Span> captures(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.type() == ClaimType.CAPTURED)
                .map(claim -> claim.anchor().trigger().span())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same file with the texts drawn; under even seeds their titles stay, as if a record had kept its own. */
    private String written(Map<String, LabelDraw.Drawn> drawn, long seed) throws IOException {
        if (isText(file)) {
            return drawn.values().iterator().next().text();
        }
        StringBuilder rows = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            ObjectNode row = (ObjectNode) JsonMapper.shared().readTree(line);
            String before = row.path("text").asString();
            LabelDraw.Drawn text = drawn.get(row.path("id").asString());
            row.put("text", text.text());
            if (row.has("title") && seed % 2 == 1) {
                row.put("title", title(row.path("title").asString(), before, text, new Random(seed)));
            }
            rows.append(row).append('\n');
        }
        return rows.toString();
    }

    /** The title as it stands in the text, so that it stays the text's own title. */
    private static String title(String title, String before, LabelDraw.Drawn text, Random random) {
        int at = before.indexOf(title);
        return at < 0
                ? new LabelDraw(random).draw(title, Set.of()).text()
                : text.alignment().toReplaced(new Span(at, at + title.length())).in(text.text());
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt");
    }

    private static Map<String, Reading> read(Path file) {
        try {
            return RealEngine.catalogue().inputs().read(List.of(file), Inputs.Settings.none()).stream()
                    .flatMap(item -> switch (item) {
                        case Item.Report report -> Stream.of(report.document());
                        case Item.Aside aside -> Stream.empty();
                        case Item.Problem problem ->
                            throw new IllegalArgumentException(problem.finding().sentence());
                    })
                    .map(READER::read)
                    .collect(Collectors.toMap(
                            reading -> reading.document().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
