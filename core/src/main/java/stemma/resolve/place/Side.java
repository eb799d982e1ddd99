package stemma.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;

/** A side of a place, and the part of it that lies there: half as wide, its middle halfway to the edge. */
public enum Side {
    NORTHERN(1, 0),
    SOUTHERN(-1, 0),
    EASTERN(0, 1),
    WESTERN(0, -1),
    NORTHEASTERN(1, 1),
    NORTHWESTERN(1, -1),
    SOUTHEASTERN(-1, 1),
    SOUTHWESTERN(-1, -1);

    private static final double KM_A_DEGREE = 111.2;

    private final int north;
    private final int east;

    Side(int north, int east) {
        this.north = north;
        this.east = east;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a place on this side; its id is the place's with the side's label behind a slash. */
    public PlaceRef partOf(PlaceRef whole) {
        double step = whole.radiusKm() / 2 / Math.hypot(north, east) / KM_A_DEGREE;
        double longitude = whole.longitude() + east * step / Math.cos(Math.toRadians(whole.latitude()));
        return new PlaceRef(
                whole.id() + "/" + label(),
                label() + " " + whole.name(),
                whole.kind().compareTo(Kind.NEIGHBOURHOOD) <= 0 ? whole.kind() : Kind.REGION,
                whole.latitude() + north * step,
                longitude,
                whole.radiusKm() / 2,
                Stream.concat(Stream.of(whole.id()), whole.within().stream()).toList());
    }

    /** The side that an id made by {@link #partOf} ends in. */
    static Optional<Side> ofId(String id) {
        return List.of(values()).stream()
                .filter(side -> id.endsWith("/" + side.label()))
                .findFirst();
    }
}
