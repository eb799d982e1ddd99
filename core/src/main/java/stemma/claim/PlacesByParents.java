package stemma.claim;

/**
 * How places lie to each other as far as their own records tell: by the parents that each names, and by its point and
 * radius.
 *
 * <p>Distances are those of the haversine formula on a sphere of 6371 km (Sinnott 1984), right to half a percent.
 */
public final class PlacesByParents implements Places {

    private static final double EARTH_KM = 6371;

    @Override
    public boolean contains(PlaceRef outer, PlaceRef inner) {
        return outer.id().equals(inner.id()) || inner.within().contains(outer.id()) || isSpreadOver(outer, inner);
    }

    /** A region such as "eastern Aleppo" is a circle in what holds it; no record lists the quarters in it. */
    private boolean isSpreadOver(PlaceRef outer, PlaceRef inner) {
        return isBlurred(outer)
                && !outer.within().isEmpty()
                && inner.within().contains(outer.within().getFirst())
                && inner.radiusKm() < outer.radiusKm()
                && distanceKm(outer, inner) <= outer.radiusKm();
    }

    @Override
    public boolean overlaps(PlaceRef a, PlaceRef b) {
        return contains(a, b) || contains(b, a) || (isBlurred(a) && isBlurred(b) && touch(a, b));
    }

    @Override
    public boolean isDrawn(PlaceRef place) {
        return false;
    }

    /** Regions such as "eastern countryside" have no sharp edge and may share ground that no record tells. */
    private static boolean isBlurred(PlaceRef place) {
        return place.kind() == PlaceRef.Kind.REGION;
    }

    private boolean touch(PlaceRef a, PlaceRef b) {
        return distanceKm(a, b) < Math.max(a.radiusKm(), b.radiusKm());
    }

    @Override
    public double distanceKm(PlaceRef a, PlaceRef b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
