package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.claim.PlaceRef;

/** The places of a claim, and how exact each is. */
final class PlaceWords {

    private PlaceWords() {}

    static List<String> of(Told.Where where) {
        List<String> lines = new ArrayList<>();
        where.at().forEach(spot -> lines.add(line("", spot)));
        where.from().forEach(spot -> lines.add(line("from ", spot)));
        where.to().forEach(spot -> lines.add(line("to ", spot)));
        if (lines.isEmpty()) {
            return List.of("no place named");
        }
        if (!namesQuarter(where)) {
            lines.add("no quarter named");
        }
        return lines;
    }

    private static String line(String before, Told.Spot spot) {
        String words = Words.quoted(spot.words());
        if (spot.resolved().isEmpty()) {
            String open = spot.candidates() > 1 ? " of the " + spot.candidates() + " that it may mean" : "";
            return before + words + ": could not be resolved to one place" + open;
        }
        PlaceRef place = spot.resolved().get();
        return before + place.name() + ", " + place.kind().label() + ", within some " + Words.number(place.radiusKm())
                + " km of its point (in the text: " + words + ")"
                + (spot.candidates() > 1
                        ? "; of the " + spot.candidates()
                                + " places that these words may mean the one that other reports of the same days speak for"
                        : "");
    }

    /** Whether some place is a quarter, a village or a town, or a site in one. */
    static boolean namesQuarter(Told.Where where) {
        return where.all().stream().flatMap(spot -> spot.resolved().stream()).anyMatch(place -> switch (place.kind()) {
            case SITE, NEIGHBOURHOOD, VILLAGE, TOWN -> true;
            case CITY, SUBDISTRICT, DISTRICT, GOVERNORATE, REGION, COUNTRY -> false;
        });
    }
}
