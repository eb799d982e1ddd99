package stemma.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.jsonl.JsonlFormat;
import stemma.ingest.page.Zoner;
import stemma.ingest.text.TextFormat;
import stemma.text.Document;

/** What an intake gives, sorted for tests. */
public record Items(List<Document> reports, List<String> findings, List<String> asides) {

    public static final Zoner ZONER = Zoner.standard();
    public static final Intake INTAKE = new Intake(List.of(new JsonlFormat(ZONER), new TextFormat(ZONER)));

    public static Items of(Stream<Item> stream) {
        List<Item> all;
        try (stream) {
            all = stream.toList();
        }
        return new Items(
                all.stream()
                        .flatMap(item ->
                                item instanceof Item.Report report ? Stream.of(report.document()) : Stream.empty())
                        .toList(),
                all.stream()
                        .flatMap(item -> item instanceof Item.Problem problem
                                ? Stream.of(problem.finding().sentence())
                                : Stream.empty())
                        .toList(),
                all.stream()
                        .flatMap(item -> item instanceof Item.Aside aside ? Stream.of(aside.words()) : Stream.empty())
                        .toList());
    }

    public static Items of(Path... inputs) {
        return of(INTAKE.survey(List.of(inputs), Optional.empty()).items());
    }

    public static Items about(Path table, Path... inputs) {
        return of(INTAKE.survey(List.of(inputs), Optional.of(table)).items());
    }

    public List<String> ids() {
        return reports.stream().map(Document::id).toList();
    }
}
