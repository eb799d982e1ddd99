package stemma.link;

import java.util.List;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;

/** A few places for tests. */
public final class Ground {

    public static final PlaceRef SYRIA = new PlaceRef("syria", "Syria", Kind.COUNTRY, 35, 38, 300, List.of());
    public static final PlaceRef ALEPPO =
            new PlaceRef("aleppo", "Aleppo", Kind.CITY, 36.2, 37.16, 8, List.of("aleppo-governorate", "syria"));
    public static final PlaceRef EAST =
            new PlaceRef("aleppo/eastern", "eastern Aleppo", Kind.REGION, 36.2, 37.2, 4, List.of("aleppo", "syria"));
    public static final PlaceRef HANANO = quarter("hanano", 36.23, 37.2);
    public static final PlaceRef MAADI = quarter("maadi", 36.19, 37.17);
    public static final PlaceRef HOMS =
            new PlaceRef("homs", "Homs", Kind.CITY, 34.7, 36.7, 5, List.of("homs-governorate", "syria"));

    private Ground() {}

    private static PlaceRef quarter(String name, double latitude, double longitude) {
        return new PlaceRef(
                "aleppo/" + name, name, Kind.NEIGHBOURHOOD, latitude, longitude, 0.5, List.of("aleppo", "syria"));
    }
}
