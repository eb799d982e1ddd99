package stemma.claim;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param id stable, such as {@code aleppo/hanano}
 * @param name the neutral name that is shown
 * @param kind how large a thing it is
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param radiusKm how far from the point the place reaches, in kilometres, more than 0
 * @param within ids of the places that hold it, the smallest first
 */
public record PlaceRef(
        String id, String name, Kind kind, double latitude, double longitude, double radiusKm, List<String> within) {

    /** How large a thing a place is, the smallest first. */
    public enum Kind {
        SITE,
        NEIGHBOURHOOD,
        VILLAGE,
        TOWN,
        CITY,
        SUBDISTRICT,
        DISTRICT,
        GOVERNORATE,
        REGION,
        COUNTRY;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PlaceRef {
        within = List.copyOf(within);
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180) || !(radiusKm > 0)) {
            throw new IllegalArgumentException(
                    "place " + id + " lies at " + latitude + ", " + longitude + " with radius " + radiusKm
                            + " km; latitude runs from -90 to 90, longitude from -180 to 180, a radius is above 0");
        }
    }
}
