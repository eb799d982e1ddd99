package stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.Golden;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.Zone;

/**
 * Whole pages ({@code NAME.html}) beside what is read of them ({@code NAME.zones}). With {@code -Dstemma.golden=DIRECTORY}
 * what is found is written there, to be looked at and moved here by hand.
 */
class HtmlGoldenTest {

    private static final PageReader READER = new PageReader(Zoner.standard());

    @ParameterizedTest
    @ValueSource(strings = {"news-site", "bare-table-layout"})
    void the_zones_of_a_page_are_those_beside_it(String name) throws IOException {
        PageReader.Read read = READER.read(Golden.file("/stemma/ingest/html/" + name + ".html"));
        String found =
                read.zones().stream().map(zone -> show(read.text(), zone)).collect(Collectors.joining())
                        + READER.masthead(read) + "\n"
                        + READER.days(read).stream().map(HtmlGoldenTest::show).collect(Collectors.joining());
        Optional<String> golden = Optional.ofNullable(System.getProperty("stemma.golden"));
        if (golden.isPresent()) {
            Files.writeString(Path.of(golden.get()).resolve(name + ".zones"), found);
        }
        assertThat(found).isEqualTo(Golden.file("/stemma/ingest/html/" + name + ".zones"));
    }

    private static String show(String text, Zone zone) {
        String words = zone.span().in(text);
        return "## " + zone.kind().label() + zone.author().map(a -> " of " + a).orElse("") + "\n" + words
                + (words.endsWith("\n") ? "" : "\\\n");
    }

    private static String show(DayEvidence day) {
        return day.strength().label() + ": " + day.what() + ": "
                + day.days().earliest().map(Object::toString).orElse("") + "/"
                + day.days().latest().map(Object::toString).orElse("") + "\n";
    }
}
