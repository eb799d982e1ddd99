package stemma.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.PlaceRef;

/** The places that the table of pairs speaks of, in {@code places.txt}: id, kind, north, east, reach, what holds it. */
final class SamplePlaces {

    private static final Map<String, PlaceRef> ALL = read();

    private SamplePlaces() {}

    static PlaceRef place(String id) {
        return Optional.ofNullable(ALL.get(id))
                .orElseThrow(() -> new IllegalArgumentException("places.txt has no place '" + id + "'"));
    }

    private static Map<String, PlaceRef> read() {
        Map<String, PlaceRef> all = new LinkedHashMap<>();
        for (String line : SampleFile.lines("places.txt")) {
            String[] row = line.trim().split("\\s+", -1);
            List<String> within = row.length > 5 ? List.of(row[5].split(",", -1)) : List.of();
            all.put(
                    row[0],
                    new PlaceRef(
                            row[0],
                            row[0].substring(row[0].indexOf('/') + 1),
                            PlaceRef.Kind.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)),
                            Double.parseDouble(row[2]),
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            within));
        }
        return all;
    }
}
