package stemma.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.link.LinkKind;

/**
 * Chooses the links that a page shows where there are more than a browser can hold: those of the kinds that tell most, in the
 * order of {@link LinkKind}, and of the kind that no longer fits whole the first. Goes over the links once; used by one thread.
 */
final class TellingLinks {

    private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z-]+)\"");

    private static final Pattern END = Pattern.compile("\"(?:from|to)\":\"([^\"\\\\]*)\"");

    private static final Map<String, LinkKind> KINDS = kinds();

    /** How many of each kind are still to be shown. */
    private final Map<LinkKind, Long> left = new EnumMap<>(LinkKind.class);

    /** What the links that are left out would join. */
    private final Set<String> bereft = new TreeSet<>();

    private final long all;
    private final long shown;

    private TellingLinks(Map<LinkKind, Long> counts, long most) {
        this.all = counts.values().stream().mapToLong(Long::longValue).sum();
        long room = most;
        for (Map.Entry<LinkKind, Long> kind : counts.entrySet()) {
            long taken = Math.min(room, kind.getValue());
            left.put(kind.getKey(), taken);
            room -= taken;
        }
        this.shown = most - room;
    }

    /**
     * Chooses among the links of a file.
     *
     * @param most the largest number to be shown
     * @throws IOException if the file cannot be read
     */
    static TellingLinks of(Path links, long most) throws IOException {
        Map<LinkKind, Long> counts = new EnumMap<>(LinkKind.class);
        try (BufferedReader lines = Files.newBufferedReader(links, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                counts.merge(kind(line), 1L, Long::sum);
            }
        }
        return new TellingLinks(counts, most);
    }

    /** Those of some lines that are shown; each line is to be asked for once, in the order of the file. */
    List<String> of(List<String> lines) {
        return lines.stream().filter(this::isShown).toList();
    }

    private boolean isShown(String line) {
        LinkKind kind = kind(line);
        long room = left.getOrDefault(kind, 0L);
        left.put(kind, Math.max(0, room - 1));
        if (room == 0) {
            END.matcher(line).results().forEach(end -> bereft.add(end.group(1)));
        }
        return room > 0;
    }

    /** Whether some are left out. */
    boolean leavesOut() {
        return shown < all;
    }

    /** What lacks a link on the page, as records; to be asked for after the last line. */
    List<String> bereft() {
        return bereft.stream().map(id -> "{\"id\":\"" + id + "\"}").toList();
    }

    /** What the page says of it, as a record. */
    String record() {
        return "{\"shown\":" + shown + ",\"all\":" + all + "}";
    }

    private static LinkKind kind(String line) {
        Matcher kind = KIND.matcher(line);
        LinkKind known = kind.find() ? KINDS.get(kind.group(1)) : null;
        if (known == null) {
            throw new IllegalStateException("a line of links names no kind that there is: " + line);
        }
        return known;
    }

    private static Map<String, LinkKind> kinds() {
        Map<String, LinkKind> kinds = new HashMap<>();
        for (LinkKind kind : LinkKind.values()) {
            kinds.put(kind.label(), kind);
        }
        return Map.copyOf(kinds);
    }
}
