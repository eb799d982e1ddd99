package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.FakeInputs;
import stemma.fakes.FakeReader;
import stemma.fakes.Samples;
import stemma.ingest.Item;

/** What somebody is told who looks on while a case is built. */
class ProgressTest {

    private static final String COPIED =
            "Two rounds fell between the bakery and the old well while people stood in line for bread there."
                    + " KILLED in Sukkari on 2016-11-27, said Medics. The oven was cold by noon, and nobody came to light it again before"
                    + " the evening, when the street was swept and the glass was carried off in carts.";

    /** Somebody who writes down what they are told. */
    private static final class Onlooker implements Progress {

        private final List<String> told = new ArrayList<>();

        @Override
        public void met() {
            told.add("met");
        }

        @Override
        public void expect(int steps) {
            told.add("expect " + steps);
        }

        @Override
        public void comparing() {
            told.add("comparing");
        }

        @Override
        public void step() {
            told.add("step");
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    @TempDir
    private Path folder = Path.of("");

    private static Item report(String file, String text) {
        return new Item.Report(Samples.report(file, file + " News", "2016-11-28", text));
    }

    @Test
    void reports_are_told_of_as_they_are_found_and_read_and_links_as_they_are_found() throws Exception {
        Onlooker onlooker = new Onlooker();
        Catalogue catalogue = Catalogue.with(new FakeInputs(), () -> FakeReader.engine(new FakeReader()));
        List<Item> items = List.of(report("a.txt", COPIED), report("b.txt", "From our own desk. " + COPIED));
        new Pipeline(catalogue, onlooker)
                .build(items, new Pipeline.Request(folder.resolve("case"), 2, Inputs.Settings.none()));

        List<String> expected = new ArrayList<>(List.of("met", "met", "expect 2", "step", "step", "comparing"));
        int links = Files.readAllLines(folder.resolve("case/links.jsonl")).size();
        assertThat(links).isPositive();
        expected.addAll(Collections.nCopies(links, "step"));
        assertThat(onlooker.told).isEqualTo(expected);
    }
}
