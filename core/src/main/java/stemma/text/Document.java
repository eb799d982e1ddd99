package stemma.text;

import java.util.List;
import java.util.Optional;

/**
 * One report: a text that somebody published. The text is the truth and is never edited; all offsets of a claim count
 * in it.
 *
 * @param id as given by the input, else the file's path in the folder that was read
 * @param input where it came from
 * @param masthead what it says of itself
 * @param dayEvidence every reason to believe that it was published on some day, the strongest first
 * @param text the untouched text
 * @param zones its parts, in order, without gap or overlap
 */
public record Document(
        String id, Input input, Masthead masthead, List<DayEvidence> dayEvidence, String text, List<Zone> zones) {

    /**
     * Where a report came from.
     *
     * @param locations files and lines that hold it, at least one
     * @param sha256 hash of the input's bytes (of a row: of its text), lower-case hexadecimal
     * @param format the reader's name: {@code text}, {@code jsonl}
     */
    public record Input(List<String> locations, String sha256, String format) {
        public Input {
            locations = List.copyOf(locations);
        }
    }

    /** What a report, or the table that came with it, says of the report. */
    public record Masthead(
            Optional<Publisher> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> url,
            Optional<String> language,
            Optional<String> note) {

        public static Masthead blank() {
            return new Masthead(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** What this says, and where it is silent what {@code other} says. */
        public Masthead orElse(Masthead other) {
            return new Masthead(
                    publisher.or(other::publisher),
                    title.or(other::title),
                    author.or(other::author),
                    url.or(other::url),
                    language.or(other::language),
                    note.or(other::note));
        }
    }

    public Document {
        dayEvidence = List.copyOf(dayEvidence);
        zones = List.copyOf(zones);
        int covered = 0;
        for (Zone zone : zones) {
            if (zone.span().start() != covered) {
                throw new IllegalArgumentException(
                        "the zones of " + id + " leave a gap or overlap at offset " + covered);
            }
            covered = zone.span().end();
        }
        if (covered != text.length()) {
            throw new IllegalArgumentException(
                    "the zones of " + id + " end at " + covered + ", its text at " + text.length());
        }
    }

    /** The same report, of which its language is known. */
    public Document in(String language) {
        Masthead told = new Masthead(
                masthead.publisher(),
                masthead.title(),
                masthead.author(),
                masthead.url(),
                Optional.of(language),
                masthead.note());
        return new Document(id, input, told, dayEvidence, text, zones);
    }

    /**
     * What makes it this report and no other: publisher, address (its id where it has none), day and text. Two files or rows
     * with one key are one report that came twice.
     */
    public String key() {
        return String.join(
                "\u0000",
                masthead.publisher().map(Publisher::name).orElse(""),
                masthead.url().orElse(id),
                published().toString(),
                text);
    }

    /**
     * The days on which it can have been published: what the strongest evidence allows, narrowed by weaker evidence that
     * agrees.
     */
    public DayInterval published() {
        DayInterval days = DayInterval.unbounded();
        for (DayEvidence evidence : dayEvidence) {
            if (days.meets(evidence.days())) {
                days = days.narrow(evidence.days());
            }
        }
        return days;
    }
}
