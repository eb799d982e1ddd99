package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.Terminal;

/** A case keeps the places of the user's own that it was read by, and only these. */
class OwnPlacesTest {

    private static final String PLACES = """
            id,name,kind,lat,lon,radius_km,within
            mine/sector,Copper Sector,region,36.21,37.16,0.2,aleppo
            mine/depot,Tile Depot,neighbourhood,36.2101,37.1602,0.1,mine/sector
            mine/yard,Glass Yard,neighbourhood,36.2105,37.1602,0.1,mine/sector
            """;

    @TempDir
    Path folder;

    @Test
    void an_area_of_the_users_own_is_known_to_the_table_of_control_until_a_build_without_it() throws Exception {
        Path report = Files.writeString(
                folder.resolve("a.txt"), "The army captured Tile Depot in Aleppo on Friday, state television said.");
        Path places = Files.writeString(folder.resolve("mine.csv"), PLACES);
        Path theCase = folder.resolve("case");
        String day = "a.txt=2016-12-05";
        Terminal terminal = Terminal.readingFiles();

        assertThat(terminal.run("build", report, "-o", theCase, "--gazetteer", places, "--published", day))
                .isZero();
        assertThat(theCase.resolve("own-places.txt")).hasContent(PLACES);
        assertThat(control(terminal, theCase)).isZero();
        assertThat(terminal.out()).containsPattern("Tile Depot +held").containsPattern("Glass Yard +nothing said");

        Files.delete(theCase.resolve("own-places.txt"));
        assertThat(control(terminal, theCase)).isEqualTo(3);
        assertThat(terminal.err()).contains("own-places.txt is missing");

        assertThat(terminal.run("build", report, "-o", theCase, "--gazetteer", places, "--published", day))
                .isZero();
        assertThat(theCase.resolve("own-places.txt")).exists();
        assertThat(terminal.run("build", report, "-o", theCase, "--published", day))
                .isZero();
        assertThat(theCase.resolve("own-places.txt")).doesNotExist();
        assertThat(control(terminal, theCase)).isEqualTo(2);
        assertThat(terminal.err()).contains("knows no 'Copper Sector'");
    }

    private static final String DRAWN = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "mine/pocket", "properties": {"name": "Copper Pocket", "kind": "region"}, "geometry":
            {"type": "Polygon", "coordinates": [[[37.15, 36.17], [37.18, 36.17], [37.18, 36.2], [37.15, 36.2], [37.15, 36.17]]]}},
            {"type": "Feature", "id": "mine/bow", "properties": {"name": "Bow Street"}, "geometry":
            {"type": "Polygon", "coordinates": [[[37.1, 36.2], [37.2, 36.3], [37.2, 36.2], [37.1, 36.3], [37.1, 36.2]]]}}
            ]}
            """;

    @Test
    void an_outline_of_the_users_own_is_in_the_table_of_control_and_on_the_page() throws Exception {
        Path report = Files.writeString(
                folder.resolve("a.txt"), "The army captured the Copper Pocket on Friday, state television said.");
        Path places = Files.writeString(folder.resolve("mine.geojson"), DRAWN);
        Path theCase = folder.resolve("case");
        Terminal terminal = Terminal.readingFiles();

        assertThat(terminal.run(
                        "build", report, "-o", theCase, "--gazetteer", places, "--published", "a.txt=2016-12-05"))
                .as("a place of the file does not count")
                .isEqualTo(1);
        assertThat(terminal.err() + terminal.out())
                .contains("mine.geojson, line 4")
                .contains("crosses itself");

        terminal.run("show", "control", theCase, "--in", "Copper Pocket", "--on", "2016-12-06");
        assertThat(terminal.out()).containsPattern("Copper Pocket +held").containsPattern("al-Maadi +held");
        terminal.run("show", "control", theCase, "--in", "mine/pocket", "--on", "2016-12-06", "--format", "geojson");
        assertThat(terminal.out()).contains("[37.15,36.17]");
        assertThat(Files.readString(theCase.resolve("index.html")))
                .contains("\"mine/pocket\":{\"name\":\"Copper Pocket\",\"rings\":[[371500,361700,");
    }

    private static int control(Terminal terminal, Path theCase) {
        return terminal.run("show", "control", theCase, "--in", "Copper Sector", "--on", "2016-12-06");
    }
}
