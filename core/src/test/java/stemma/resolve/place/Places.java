package stemma.resolve.place;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.resolve.place.pass.PlacePasses;

/** A small gazetteer for tests. */
final class Places {

    private static final List<GazetteerEntry> ENTRIES = List.of(
            entry("syria", Kind.COUNTRY, 35.0, 38.0, 22_000_000, "سوريا", "Syria"),
            entry("lebanon", Kind.COUNTRY, 33.9, 35.7, 4_000_000, "Lebanon"),
            entry("united-states", Kind.COUNTRY, 39, -98, 310_000_000, "United States", "US", "U.S."),
            entry("gov/syria", Kind.GOVERNORATE, 36.1, 37.6, 0, "Aleppo", "Aleppo province"),
            entry("city/gov/syria", Kind.CITY, 36.2, 37.16, 1_600_000, "Aleppo", "Halab", "حلب"),
            entry("east/city/gov/syria", Kind.REGION, 36.2, 37.2, 0, "eastern Aleppo", "eastern districts of Aleppo"),
            entry("zahra/city/gov/syria", Kind.NEIGHBOURHOOD, 36.222, 37.098, 0, "al-Zahraa"),
            entry("saeed/city/gov/syria", Kind.NEIGHBOURHOOD, 36.165, 37.156, 0, "Sheikh Saeed"),
            entry("sakhour/city/gov/syria", Kind.NEIGHBOURHOOD, 36.218, 37.189, 0, "al-Sakhour", "الصاخور"),
            entry("amin/city/gov/syria", Kind.NEIGHBOURHOOD, 36.21, 37.17, 0, "al-Amin"),
            entry("nubl/gov/syria", Kind.TOWN, 36.379, 36.993, 25_000, "Nubl"),
            entry("zahra-town/gov/syria", Kind.TOWN, 36.364, 37.009, 0, "al-Zahraa"),
            entry("homs/syria", Kind.CITY, 34.73, 36.72, 775_000, "Homs"),
            entry("zahra-homs/homs/syria", Kind.NEIGHBOURHOOD, 34.73, 36.73, 0, "al-Zahraa"),
            entry("hama/syria", Kind.CITY, 35.13, 36.75, 460_000, "Hama"),
            entry("most/syria", Kind.TOWN, 35.0, 36.0, 0, "Most"),
            entry("tripoli-lebanon/lebanon", Kind.CITY, 34.43, 35.84, 229_000, "Tripoli"),
            entry("tripoli-libya", Kind.CITY, 32.88, 13.19, 1_150_000, "Tripoli"));

    private Places() {}

    static Gazetteer gazetteer() {
        return new Gazetteer(ENTRIES, words(), "syria");
    }

    static PlaceResolver resolver() {
        return new PlaceResolver(gazetteer(), PlacePasses.standard(gazetteer()));
    }

    private static GazetteerWords words() {
        return new GazetteerWords(
                Map.of(
                        "neighborhood", EnumSet.of(Kind.NEIGHBOURHOOD),
                        "neighborhoods", EnumSet.of(Kind.NEIGHBOURHOOD),
                        "city", EnumSet.of(Kind.CITY),
                        "governorate", EnumSet.of(Kind.GOVERNORATE),
                        "area", EnumSet.noneOf(Kind.class)),
                Set.of("of"),
                Set.of("the"),
                Set.of("most", "al-sham"),
                Map.of("western", Side.WESTERN, "northern", Side.NORTHERN, "north eastern", Side.NORTHEASTERN),
                Set.of("part", "districts"),
                Map.of("shaykh", "sheikh"),
                List.of());
    }

    /** @param path the place's id and those of its parents, parted by slashes */
    private static GazetteerEntry entry(
            String path, Kind kind, double latitude, double longitude, long people, String... names) {
        List<String> ids = Arrays.asList(path.split("/"));
        PlaceRef place =
                new PlaceRef(ids.getFirst(), names[0], kind, latitude, longitude, 1, ids.subList(1, ids.size()));
        return new GazetteerEntry(place, List.of(names), people == 0 ? OptionalLong.empty() : OptionalLong.of(people));
    }
}
