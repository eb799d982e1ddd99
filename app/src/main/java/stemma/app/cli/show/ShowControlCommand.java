package stemma.app.cli.show;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.own.KeptTables;
import stemma.app.screen.Days;
import stemma.app.screen.Screen;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.link.control.ControlRow;
import stemma.link.control.ControlTable;
import stemma.resolve.place.Gazetteer;

/** {@code stemma show control}: who is said to hold the places of an area on a day. */
@Command(name = "control", description = "Tells for each place of an area who is said to hold it on a day.")
public final class ShowControlCommand implements Callable<Integer> {

    /** How the table is printed. */
    enum Format {
        table,
        csv,
        geojson
    }

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(names = "--in", required = true, paramLabel = "PLACE", description = "The area, by name or id.")
    private String area = "";

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day, as 2016-12-08.")
    private String day = "";

    @Option(
            names = "--format",
            paramLabel = "table|csv|geojson",
            description = "A table, one for a spreadsheet, or one for a map, with the outlines that are known.")
    private Format format = Format.table;

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowControlCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        LocalDate asOf = Days.parse("--on", day);
        KeptTables tables = new KeptTables(CaseFolder.at(folder));
        Gazetteers.Loaded places = tables.places();
        List<PlaceRef> members = members(places);
        List<ControlRow> rows = new ControlTable(places.ground(), tables.standing())
                .of(members, asOf, ComparedCase.at(folder, catalogue).statements());
        switch (format) {
            case table -> screen.out().print(ControlText.table(rows, area, asOf));
            case csv -> screen.out().print(ControlText.csv(rows));
            case geojson -> screen.say(new ControlGeoJson(places.outlines()).of(rows, asOf));
        }
        return 0;
    }

    /** The quarters, villages and towns of the area, itself among them if it is one; the area where there are none. */
    private List<PlaceRef> members(Gazetteers.Loaded places) throws Trouble {
        Gazetteer gazetteer = places.gazetteer();
        Optional<PlaceRef> place =
                gazetteer.get(area).or(() -> gazetteer.lookup(area).stream().findFirst());
        if (place.isEmpty()) {
            throw Trouble.usage("--in takes a place by name or id, and the gazetteer knows no '" + area
                    + "'; try 'eastern Aleppo' or an id from the ledger's place column.");
        }
        List<PlaceRef> inside = gazetteer.places().stream()
                .filter(ref -> isRow(ref, places.ground()) && places.ground().contains(place.get(), ref))
                .toList();
        return inside.isEmpty() ? List.of(place.get()) : inside;
    }

    /** Quarters, villages and towns, and whatever the user drew below a city. */
    private static boolean isRow(PlaceRef place, Places ground) {
        return switch (place.kind()) {
            case NEIGHBOURHOOD, VILLAGE, TOWN -> true;
            case SITE, REGION -> ground.isDrawn(place);
            case CITY, SUBDISTRICT, DISTRICT, GOVERNORATE, COUNTRY -> false;
        };
    }
}
