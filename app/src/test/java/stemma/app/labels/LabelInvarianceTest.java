package stemma.app.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.app.Checkout;

/**
 * What a report calls the fighters of the other side, and which verb it has for a capture, changes the wording of its claims
 * and nothing else. Our own reports are read again with the labels drawn anew, and so are those that {@code
 * -Dstemma.labels.reports} names, files and folders parted as paths are; of these a failure tells the slots alone.
 */
class LabelInvarianceTest {

    private static final int DRAWS = 3;
    private static final int DRAWS_OF_OTHERS = 2;
    private static final Map<Path, LabelledReports> READ = new ConcurrentHashMap<>();

    static Stream<Arguments> own() throws IOException {
        Path root = Checkout.here().root();
        return draws(
                List.of(
                        root.resolve("examples"),
                        root.resolve("app/src/test/resources/stemma/app/labels/constructions.txt")),
                DRAWS);
    }

    static Stream<Arguments> others() throws IOException {
        String named =
                Optional.ofNullable(System.getProperty("stemma.labels.reports")).orElse("");
        return draws(
                Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(named)
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .toList(),
                DRAWS_OF_OTHERS);
    }

    @ParameterizedTest(name = "{0}, draw {1}")
    @MethodSource("own")
    void other_labels_for_the_same_fighters_change_no_record(Path file, int seed) {
        assertThat(compare(file, seed).values())
                .isNotEmpty()
                .allSatisfy(compared -> assertThat(compared.changes()).isEmpty());
    }

    @ParameterizedTest(name = "{0}, draw {1}", allowZeroInvocations = true)
    @MethodSource("others")
    void nor_do_they_in_reports_that_lie_elsewhere(Path file, int seed) {
        assertThat(compare(file, seed))
                .isNotEmpty()
                .allSatisfy((id, compared) ->
                        assertThat(RecordComparison.counts(Stream.of(compared))).isEmpty());
    }

    private static Map<String, RecordComparison> compare(Path file, int seed) {
        return READ.computeIfAbsent(file, LabelledReports::of).compare(seed);
    }

    private static Stream<Arguments> draws(List<Path> paths, int draws) throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (Path file : LabelInvariance.files(paths)) {
            for (int seed = 1; seed <= draws; seed++) {
                arguments.add(Arguments.of(file, seed));
            }
        }
        return arguments.stream();
    }
}
