package stemma.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All actors under all their names. Immutable and safe for use by several threads. */
public final class ActorTable {

    /** An abbreviation of up to so many letters counts only in capitals: IS is a group, "is" is none. */
    private static final int SHORTEST_PLAIN = 5;

    private static final int BEGINNING = 4;

    /** What a scraper that drops apostrophes leaves of it: "Lebanons Hezbollah". */
    private static final Pattern GENITIVE = Pattern.compile("['’]s ");

    /**
     * A name of an entry, as the table has it.
     *
     * @param entry whose
     * @param name the name
     * @param shouted whether it counts only in capitals
     * @param capital whether it counts only with a capital
     */
    private record Named(ActorEntry entry, ActorName name, boolean shouted, boolean capital) {

        boolean fits(ActorText text, int from, int to) {
            ActorText.Word first = text.words().get(from);
            boolean loud = text.words().subList(from, to).stream().allMatch(ActorText.Word::shouted);
            return shouted ? loud : !capital || first.capital();
        }
    }

    private final Map<String, ActorEntry> byId = new LinkedHashMap<>();
    private final Map<String, List<Named>> byKey = new HashMap<>();

    /** The first letters of every key, so that most words of a text are passed over at once. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> articles;
    private int longest = 1;

    /**
     * Puts the entries under their names.
     *
     * @param articles words that do not count in names
     * @throws IllegalArgumentException if an id comes twice or a member's organisation is missing
     */
    public ActorTable(List<ActorEntry> entries, Set<String> articles) {
        this.articles = Set.copyOf(articles);
        for (ActorEntry entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two actors have the id '" + entry.id() + "'");
            }
            for (ActorName name : entry.names()) {
                add(entry, name, name.words());
                if (GENITIVE.matcher(name.words()).find()) {
                    add(entry, name, GENITIVE.matcher(name.words()).replaceAll("s "));
                }
            }
        }
        byId.values().forEach(this::superiors);
    }

    private void add(ActorEntry entry, ActorName name, String spelt) {
        ActorText text = text(spelt);
        if (text.size() == 0) {
            throw new IllegalArgumentException(
                    "the name '" + name.words() + "' of '" + entry.id() + "' has no word that counts");
        }
        boolean oneWord = text.size() == 1;
        boolean shouted = oneWord
                && text.words().getFirst().shouted()
                && text.words().getFirst().folded().length() < SHORTEST_PLAIN
                && Character.isLetter(text.words().getFirst().folded().codePointAt(0));
        boolean capital =
                name.use() != ActorName.Use.SHORT && text.words().getFirst().capital();
        longest = Math.max(longest, text.size());
        String key = text.key(0, text.size());
        beginnings.add(key.substring(0, Math.min(BEGINNING, key.length())));
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Named(entry, name, shouted, capital));
    }

    public Optional<ActorEntry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<ActorEntry> entries() {
        return List.copyOf(byId.values());
    }

    /** Whom an actor belongs to, the nearest first. */
    public List<ActorEntry> superiors(ActorEntry entry) {
        List<ActorEntry> all = new ArrayList<>();
        Optional<String> next = entry.memberOf();
        while (next.isPresent()) {
            ActorEntry above = byId.get(next.get());
            if (above == null || all.contains(above) || above.id().equals(entry.id())) {
                throw new IllegalArgumentException("'" + entry.id() + "' is a member of '" + next.get()
                        + "', which is missing from the table or comes back to it");
            }
            all.add(above);
            next = above.memberOf();
        }
        return all;
    }

    ActorText text(String words) {
        return ActorText.of(words, articles);
    }

    /** The actors of which these words are a name whatever case they are in, and whichever use the name has. */
    public List<ActorEntry> called(String words) {
        for (ActorText text : List.of(ActorText.of(words, Set.of()), text(words))) {
            List<ActorEntry> called = byKey.getOrDefault(text.key(0, text.size()), List.of()).stream()
                    .filter(named -> named.name().use() != ActorName.Use.SHORT)
                    .map(Named::entry)
                    .distinct()
                    .toList();
            if (!called.isEmpty()) {
                return called;
            }
        }
        return List.of();
    }

    /** Names in a text from left to right, the longest first, none overlapping; {@code ALONE} only where it is all. */
    List<ActorHit> find(ActorText text) {
        List<ActorHit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<ActorHit> hit = longestAt(text, at);
            hit.ifPresent(hits::add);
            at = hit.map(ActorHit::to).orElse(at + 1);
        }
        return hits;
    }

    private Optional<ActorHit> longestAt(ActorText text, int from) {
        if (spellings(text.key(from, Math.min(text.size(), from + longest))).stream()
                .noneMatch(key -> beginnings(key).anyMatch(beginnings::contains))) {
            return Optional.empty();
        }
        for (int to = Math.min(text.size(), from + longest); to > from; to--) {
            List<Named> named = named(text, from, to);
            if (!named.isEmpty()) {
                boolean full = named.stream().anyMatch(n -> n.name().use() != ActorName.Use.SHORT);
                List<ActorEntry> entries = named.stream()
                        .filter(n -> full == (n.name().use() != ActorName.Use.SHORT))
                        .map(Named::entry)
                        .distinct()
                        .toList();
                return Optional.of(new ActorHit(from, to, entries, full ? ActorName.Use.FULL : ActorName.Use.SHORT));
            }
        }
        return Optional.empty();
    }

    private List<Named> named(ActorText text, int from, int to) {
        boolean all = from == 0 && to == text.size();
        String written = text.key(from, to);
        for (String key : spellings(written)) {
            boolean alone = all && key.equals(written);
            List<Named> found = byKey.getOrDefault(key, List.of()).stream()
                    .filter(n -> n.fits(text, from, to) && (alone || n.name().use() != ActorName.Use.ALONE))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first letters of a key, from one to as many as are looked at. */
    private static Stream<String> beginnings(String key) {
        return IntStream.rangeClosed(1, Math.min(BEGINNING, key.length())).mapToObj(end -> key.substring(0, end));
    }

    /** The key itself, with an article that was written together with it, and with an s whose apostrophe was lost. */
    private static List<String> spellings(String key) {
        List<String> all = new ArrayList<>(List.of(key));
        if (key.startsWith("al") && key.length() > SHORTEST_PLAIN) {
            all.add(key.substring(2));
        }
        if (key.endsWith("s") && key.length() > SHORTEST_PLAIN) {
            all.add(key.substring(0, key.length() - 1));
        }
        return all;
    }
}
