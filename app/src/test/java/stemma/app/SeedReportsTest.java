package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stemma.app.cache.Hashes;
import stemma.ingest.Item;
import stemma.text.Document;

/**
 * Raw reports beside the checkout ({@code ../shared/seeds}, or the folder that STEMMA_SEEDS names), whose zones people checked by hand:
 * {@code seed-reports.tsv} holds the hash of each, offsets and days, and no word of them. Skipped where they are not there.
 */
class SeedReportsTest {

    private static final Path SEEDS = Optional.ofNullable(System.getenv("STEMMA_SEEDS"))
            .map(Path::of)
            .orElse(Checkout.here().root().resolve("../shared/seeds"));

    @ParameterizedTest
    @CsvFileSource(resources = "seed-reports.tsv", delimiter = '\t')
    void a_raw_report_has_the_zones_and_the_days_that_a_careful_reader_gives_it(String hash, String zones, String days)
            throws IOException {
        Optional<Path> file = file(hash);
        assumeTrue(file.isPresent(), "the seed reports are not here; set STEMMA_SEEDS to their folder");

        Document report = Catalogue.standard().inputs().read(List.of(file.get()), Inputs.Settings.none()).stream()
                .filter(Item.Report.class::isInstance)
                .map(item -> ((Item.Report) item).document())
                .findFirst()
                .orElseThrow();

        assertThat(report.zones().stream()
                        .map(zone -> zone.kind().label() + " " + zone.span().start() + "-"
                                + zone.span().end())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(zones);
        assertThat(report.published().inWords()).isEqualTo(days);
    }

    private static Optional<Path> file(String hash) throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            return Optional.empty();
        }
        try (var files = Files.list(SEEDS)) {
            for (Path file : files.toList()) {
                if (Hashes.ofFile(file).equals(hash)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
