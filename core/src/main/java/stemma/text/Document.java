package stemma.text;

import java.time.LocalDate;
import java.util.ArrayList;
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
     * @param retrieval how somebody got it, as far as a person says
     */
    public record Input(List<String> locations, String sha256, String format, Retrieval retrieval) {
        public Input {
            locations = List.copyOf(locations);
        }

        /** An input of which nobody says how they got it. */
        public Input(List<String> locations, String sha256, String format) {
            this(locations, sha256, format, Retrieval.unknown());
        }

        public Input retrieved(Retrieval how) {
            return new Input(locations, sha256, format, how);
        }

        public Input at(List<String> places) {
            return new Input(places, sha256, format, retrieval);
        }
    }

    /**
     * How somebody got a report.
     *
     * @param day when it was fetched or saved
     * @param archive address of a copy in an archive
     */
    public record Retrieval(Optional<LocalDate> day, Optional<String> archive) {
        public static Retrieval unknown() {
            return new Retrieval(Optional.empty(), Optional.empty());
        }

        /** What this says, and where it is silent what {@code other} says. */
        public Retrieval orElse(Retrieval other) {
            return new Retrieval(day.or(other::day), archive.or(other::archive));
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

    /** The same report with its text parted in another way. */
    public Document parted(List<Zone> parts) {
        return new Document(id, input, masthead, dayEvidence, text, parts);
    }

    /** The same report with more reasons to believe in a day; what it has already stays as it is. */
    public Document with(List<DayEvidence> more) {
        List<DayEvidence> all = new ArrayList<>(dayEvidence);
        more.stream().filter(one -> !dayEvidence.contains(one)).forEach(all::add);
        return new Document(id, input, masthead, all, text, zones);
    }

    /**
     * What makes it this report and no other: publisher, address (its id where it has none), day as given and text. Two files
     * or rows with one key are one report that came twice.
     */
    public String key() {
        return String.join(
                "\u0000",
                masthead.publisher().map(Publisher::name).orElse(""),
                masthead.url().orElse(id),
                asGiven().toString(),
                text);
    }

    /**
     * The days on which it was published as far as that is given: what rules infer from the text is no part of it, and neither is what
     * bounds the last day only, as that a page was fetched on some day, which the next who fetches it does on another.
     */
    public DayInterval asGiven() {
        return Publication.of(dayEvidence.stream()
                        .filter(one -> !one.strength().isInferred()
                                && one.days().earliest().isPresent())
                        .toList())
                .days();
    }

    /** The days on which it can have been published, by all evidence that it has. */
    public DayInterval published() {
        return publication().days();
    }

    /** The days on which it can have been published, with what each piece of evidence did. */
    public Publication publication() {
        return Publication.of(dayEvidence);
    }
}
