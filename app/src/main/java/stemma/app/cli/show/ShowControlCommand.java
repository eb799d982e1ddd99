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
import stemma.claim.PlacesByParents;
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
        List<PlaceRef> members = members(tables.gazetteer());
        Places places = new PlacesByParents();
        List<ControlRow> rows = new ControlTable(places, tables.standing())
                .of(members, asOf, ComparedCase.at(folder, catalogue).statements());
        switch (format) {
            case table -> screen.out().print(ControlText.table(rows, area, asOf));
            case csv -> screen.out().print(ControlText.csv(rows));
            case geojson -> screen.say(new ControlGeoJson(Gazetteers.aleppoOutlines()).of(rows, asOf));
        }
        return 0;
    }

    /** The quarters, villages and towns of the area; the place itself where it has none. */
    private List<PlaceRef> members(Gazetteer gazetteer) throws Trouble {
        Optional<PlaceRef> place =
                gazetteer.get(area).or(() -> gazetteer.lookup(area).stream().findFirst());
        if (place.isEmpty()) {
            throw Trouble.usage("--in takes a place by name or id, and the gazetteer knows no '" + area
                    + "'; try 'eastern Aleppo' or an id from the ledger's place column.");
        }
        Places places = new PlacesByParents();
        List<PlaceRef> inside = gazetteer.places().stream()
                .filter(ref -> ref.kind().compareTo(PlaceRef.Kind.CITY) < 0 && ref.kind() != PlaceRef.Kind.SITE)
                .filter(ref -> !ref.id().equals(place.get().id()) && places.contains(place.get(), ref))
                .toList();
        return inside.isEmpty() ? List.of(place.get()) : inside;
    }
}
