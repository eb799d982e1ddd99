package stemma.resolve.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import stemma.claim.PlaceRef;
import stemma.text.Span;

/** Places by their names. Immutable and safe for use by several threads. */
public final class Gazetteer {

    private final Map<String, GazetteerEntry> entries = new HashMap<>();
    private final String home;
    private final NameFinder finder;
    private final GazetteerWords words;
    private final NameLookup lookup;

    /**
     * Puts places under all their names.
     *
     * @param entries places, each id once
     * @param home id of the country that reports are about unless they say otherwise; only its places are also found by
     *     how their names sound
     */
    public Gazetteer(Collection<GazetteerEntry> entries, GazetteerWords words, String home) {
        this(entries, words, home, Set.of());
    }

    /**
     * The same with places that go before others.
     *
     * @param first ids of places whose names mean them and no other place
     */
    public Gazetteer(Collection<GazetteerEntry> entries, GazetteerWords words, String home, Set<String> first) {
        this.home = home;
        this.words = words;
        for (GazetteerEntry entry : entries) {
            if (this.entries.put(entry.place().id(), entry) != null) {
                throw new IllegalArgumentException("the gazetteer has the id "
                        + entry.place().id() + " twice; an id names one place, give one of them another");
            }
        }
        List<GazetteerEntry> ordered = entries.stream()
                .sorted(Comparator.comparingLong(
                                (GazetteerEntry e) -> -e.population().orElse(0))
                        .thenComparing(e -> e.place().id()))
                .toList();
        NameIndex index = new NameIndex(ordered, words, new NameIndex.Standing(home, first));
        this.lookup = new NameLookup(index, words);
        this.finder = new NameFinder(index, words);
    }

    /** The names of places in a part of a text: the longest at each point, in order, none overlapping another. */
    public List<NameHit> find(String text, Span part) {
        return finder.find(text, part);
    }

    /**
     * The places that words may mean, the likeliest spelling first; none where the name is unknown. The words may have
     * generic words around the name ("district of X", "X province"), which narrow the kind, and may name a part of a place
     * ("western part of X", see {@link Side}).
     */
    public List<PlaceRef> lookup(String name) {
        return lookup.find(name);
    }

    /** The kinds of place that a generic word such as "town" can mean; none where it can mean any. */
    public Set<PlaceRef.Kind> kindsOf(String word) {
        return words.generic().getOrDefault(word, Set.of());
    }

    /** The words around names. */
    GazetteerWords words() {
        return words;
    }

    /** A place by its id, or the part of a place that an id such as {@code aleppo/hanano/western} means. */
    public Optional<PlaceRef> get(String id) {
        GazetteerEntry entry = entries.get(id);
        return entry != null
                ? Optional.of(entry.place())
                : Side.ofId(id)
                        .flatMap(side ->
                                get(id.substring(0, id.lastIndexOf('/'))).map(side::partOf));
    }

    /** All places, sorted by id. */
    public List<PlaceRef> places() {
        return entries.values().stream()
                .map(GazetteerEntry::place)
                .sorted(Comparator.comparing(PlaceRef::id))
                .toList();
    }

    /** The id of the country that reports are about unless they say otherwise. */
    public String home() {
        return home;
    }

    /** How many people live there, where known. */
    public OptionalLong population(String id) {
        GazetteerEntry entry = entries.get(id);
        return entry == null ? OptionalLong.empty() : entry.population();
    }

    public int size() {
        return entries.size();
    }
}
