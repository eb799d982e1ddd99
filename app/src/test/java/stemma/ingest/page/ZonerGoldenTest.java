package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Zone;

/**
 * Whole pages beside their zones. Pages are {@code NAME.txt}, with a record's title in {@code NAME.title}; the zones are in
 * {@code NAME.zones}, each under a line with its kind and author, so that the page can be put together from them again.
 *
 * <p>With {@code -Dstemma.golden=DIRECTORY} what is found is written there, to be looked at and moved here by hand.
 */
class ZonerGoldenTest {

    private static final Zoner ZONER = Zoner.standard();

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        Optional.ofNullable(ZonerGoldenTest.class.getResource("/stemma/ingest/page/news-site.txt"))
                                .orElseThrow()
                                .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_zones_of_a_page_are_those_beside_it(Path page) throws IOException {
        String text = Files.readString(page);
        Path titled = sibling(page, ".title");
        Optional<String> title = Files.exists(titled) ? Optional.of(Files.readString(titled)) : Optional.empty();
        Zoned zoned = ZONER.read(text, title);
        String found = show(text, zoned);
        Optional<String> golden = Optional.ofNullable(System.getProperty("stemma.golden"));
        if (golden.isPresent()) {
            Files.writeString(
                    Path.of(golden.get())
                            .resolve(String.valueOf(sibling(page, ".zones").getFileName())),
                    found);
        }
        assertThat(found).isEqualTo(Files.readString(sibling(page, ".zones")));
        assertThat(zoned.zones().stream().map(zone -> zone.span().in(text)).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static Path sibling(Path page, String ending) {
        return page.resolveSibling(String.valueOf(page.getFileName()).replace(".txt", ending));
    }

    private static String show(String text, Zoned zoned) {
        List<String> days = zoned.days().stream()
                .map(day -> "## " + day.what() + ": "
                        + day.days().earliest().map(Object::toString).orElse("") + "/"
                        + day.days().latest().map(Object::toString).orElse("") + "\n")
                .toList();
        return zoned.zones().stream().map(zone -> show(text, zone)).collect(Collectors.joining())
                + String.join("", days);
    }

    private static String show(String text, Zone zone) {
        String words = zone.span().in(text).replace("\r", "\\r");
        return "## " + zone.kind().label() + zone.author().map(a -> " of " + a).orElse("") + "\n" + words
                + (words.endsWith("\n") ? "" : "\\\n");
    }
}
