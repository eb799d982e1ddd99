package stemma.link.arithmetic;

import java.util.List;
import stemma.claim.PlaceRef;

/** A city with two sides and three quarters. */
public final class SamplePlaces {

    public static final PlaceRef CITY = place("city", "Aleppo", PlaceRef.Kind.CITY, 8);
    public static final PlaceRef EAST = place("city/east", "eastern Aleppo", PlaceRef.Kind.REGION, 4, "city");
    public static final PlaceRef WEST = place("city/west", "western Aleppo", PlaceRef.Kind.REGION, 4, "city");
    public static final PlaceRef MILL = place("city/mill", "Mill Quarter", PlaceRef.Kind.NEIGHBOURHOOD, 1, "city");
    public static final PlaceRef BRIDGE =
            place("city/bridge", "Bridge Quarter", PlaceRef.Kind.NEIGHBOURHOOD, 1, "city");
    public static final PlaceRef GARDEN =
            place("city/garden", "Garden Quarter", PlaceRef.Kind.NEIGHBOURHOOD, 1, "city");

    private SamplePlaces() {}

    private static PlaceRef place(String id, String name, PlaceRef.Kind kind, double radius, String... within) {
        return new PlaceRef(id, name, kind, 36.2, 37.1, radius, List.of(within));
    }
}
