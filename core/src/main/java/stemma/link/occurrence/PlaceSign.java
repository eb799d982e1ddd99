package stemma.link.occurrence;

import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Statement;

/** Whether two claims name the same ground. */
final class PlaceSign implements Sign {

    private static final double SAME = 3;
    private static final double SAME_CITY = 1;
    private static final double NESTED = 0.3;
    private static final double SOME_SHARED = -0.5;

    private final Places places;
    private final SiteIndex sites;

    PlaceSign(Places places, SiteIndex sites) {
        this.places = places;
        this.sites = sites;
    }

    @Override
    public Verdict of(Statement a, Statement b) {
        Sites here = sites.of(a);
        Sites there = sites.of(b);
        if (here.isEmpty() || there.isEmpty()) {
            return Verdict.silent();
        }
        if (here.known().equals(there.known()) && here.words().equals(there.words())) {
            return same(here);
        }
        Optional<String> word =
                here.words().stream().filter(there.words()::contains).findFirst();
        if (word.isPresent()) {
            return new Verdict(SAME_CITY, "both name " + word.get());
        }
        if (here.known().isEmpty() || there.known().isEmpty()) {
            return Verdict.silent();
        }
        return known(here.known(), there.known());
    }

    private static Verdict same(Sites sites) {
        String name = sites.known().isEmpty()
                ? sites.words().iterator().next()
                : sites.known().getFirst().name();
        boolean wide = sites.words().isEmpty()
                && sites.known().stream().allMatch(p -> p.kind().compareTo(PlaceRef.Kind.CITY) >= 0);
        return new Verdict(wide ? SAME_CITY : SAME, "both name " + name);
    }

    private Verdict known(List<PlaceRef> here, List<PlaceRef> there) {
        if (isListWithPart(here, there) || isListWithPart(there, here)) {
            return Verdict.opposed("one names several places, the other one of them");
        }
        long shared = here.stream()
                .filter(a -> there.stream().anyMatch(b -> a.id().equals(b.id())))
                .count();
        if (shared > 0) {
            return shared == Math.min(here.size(), there.size()) && Math.max(here.size(), there.size()) <= 2
                    ? new Verdict(SAME_CITY, "they share a place")
                    : new Verdict(SOME_SHARED, "each names places that the other does not");
        }
        return isNested(here, there)
                ? new Verdict(NESTED, "one place lies in the other")
                : Verdict.opposed(
                        here.getFirst().name() + " is not " + there.getFirst().name());
    }

    boolean isNested(List<PlaceRef> here, List<PlaceRef> there) {
        return here.stream()
                .anyMatch(a ->
                        there.stream().anyMatch(b -> places.overlaps(a, b) || isNamesake(a, b) || isNamesake(b, a)));
    }

    /** A whole day's toll of several towns is another happening than the shelling of one of them. */
    private boolean isListWithPart(List<PlaceRef> list, List<PlaceRef> part) {
        return list.size() > 1
                && part.size() == 1
                && list.stream().anyMatch(place -> places.contains(place, part.getFirst()));
    }

    /** A city's name alone may mean the province that is named after it: their ids begin alike. */
    private static boolean isNamesake(PlaceRef city, PlaceRef place) {
        return city.kind() == PlaceRef.Kind.CITY
                && place.within().stream().anyMatch(parent -> parent.startsWith(city.id() + "-"));
    }
}
