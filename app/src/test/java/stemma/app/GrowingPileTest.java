package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.RealEngine;
import stemma.fakes.Samples;
import stemma.ingest.Item;

/** Piles drawn from our own examples and from generated reports, read by the real reader, in one build or in several. */
class GrowingPileTest {

    private static final List<String> SENTENCES = List.of(
            "Shells killed at least three people in al-Midan on Saturday, a police officer said.",
            "Government forces captured Hanano, state television reported.",
            "Rebels said they had repelled an attack on Sheikh Saeed.",
            "Some 400 families left Karm al-Jabal between 28 and 30 November.",
            "Two medics were injured, according to a resident of Sukkari.",
            "A ceasefire was agreed, a source close to the talks told the agency.",
            "It was raining.");

    private static final Catalogue CATALOGUE = RealEngine.catalogue();

    private static List<Item> examples = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void read_the_examples() throws IOException {
        examples = CATALOGUE.inputs().read(List.of(Checkout.here().root().resolve("examples")), Inputs.Settings.none());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_case_that_grew_or_shrank_has_the_bytes_of_one_built_from_nothing(long seed) throws Exception {
        Random random = new Random(seed);
        Set<Item> a = draw(random);
        Set<Item> both = new LinkedHashSet<>(draw(random));
        both.addAll(a);

        build("grown", a);
        build("grown", both);
        build("at once", both);
        assertThat(CaseBytes.of(folder.resolve("grown"))).isEqualTo(CaseBytes.of(folder.resolve("at once")));

        build("grown", a);
        build("small", a);
        assertThat(CaseBytes.of(folder.resolve("grown"))).isEqualTo(CaseBytes.of(folder.resolve("small")));
    }

    private void build(String out, Set<Item> items) throws Trouble {
        List<Item> pile = new ArrayList<>(items);
        new Pipeline(CATALOGUE, Progress.silent())
                .build(pile, new Pipeline.Request(folder.resolve(out), 2, Inputs.Settings.none()));
    }

    private static Set<Item> draw(Random random) {
        List<Item> pile = new ArrayList<>(examples);
        for (int i = 0; i < 4; i++) {
            pile.add(generated(random));
        }
        Collections.shuffle(pile, random);
        return new LinkedHashSet<>(pile.subList(0, 1 + random.nextInt(7)));
    }

    /** Few ids and few publishers, so that some reports meet under one id. */
    private static Item generated(Random random) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        return new Item.Report(Samples.report(
                "generated-" + random.nextInt(5) + ".txt",
                random.nextBoolean() ? "Orontes News" : "",
                random.nextBoolean() ? "2016-12-0" + (1 + random.nextInt(3)) : "",
                String.join(" ", sentences.subList(0, 1 + random.nextInt(4)))));
    }
}
