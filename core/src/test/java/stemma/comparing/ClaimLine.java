package stemma.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.link.Statement;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * A claim told in one line: {@code 2018-03-04 Daily@north | killed | =7 person | at douma | on 2018-03-03 | by medics@south}.
 *
 * <p>First the day of its report and who published that, then the type with its factuality where it is not asserted, then slots
 * in any order, told by their first word. {@code by} runs from the innermost source outwards, parted by {@code <}.
 */
record ClaimLine(String id, String report, List<String> parts) {

    /** Room for one claim in its report's text. */
    private static final int ROOM = 400;

    static ClaimLine of(String id, String report, String line) {
        return new ClaimLine(id, report, List.of(line.split("\\s*\\|\\s*", -1)));
    }

    /** The claim, as the one that stands at this place among the claims of its report. */
    Statement told(int at) {
        Map<String, String> slots = slots();
        String sentence = slots.getOrDefault("says", "It is " + id + " of " + report + ".");
        Span span = new Span(at * ROOM, at * ROOM + sentence.length());
        Document document = document(" ".repeat(at * ROOM) + sentence);
        Claim.Anchor anchor = new Claim.Anchor(
                report, zone(slots), span, new Mention(new Span(span.start(), span.start() + 1), id), List.of());
        String[] type = parts.get(1).split(" ", -1);
        Claim claim = new Claim(
                id,
                anchor,
                ClaimType.valueOf(type[0].toUpperCase(Locale.ROOT)),
                type.length > 1 ? Factuality.valueOf(type[1].toUpperCase(Locale.ROOT)) : Factuality.ASSERTED,
                roles(slots),
                measures(slots),
                new Attribution(new Attribution.Voice.Narrator(), chain(slots), mode(slots)),
                List.of());
        return new Statement(claim, document, document.published(), "p-" + id);
    }

    private static Zone.Kind zone(Map<String, String> slots) {
        return Zone.Kind.valueOf(slots.getOrDefault("zone", "body").toUpperCase(Locale.ROOT));
    }

    private Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        for (String part : parts.subList(2, parts.size())) {
            boolean number = "=<>~".indexOf(part.charAt(0)) >= 0 || Character.isDigit(part.charAt(0));
            int space = part.indexOf(' ');
            slots.put(number ? "number" : part.substring(0, space), number ? part : part.substring(space + 1));
        }
        return slots;
    }

    private Document document(String text) {
        String[] head = parts.getFirst().split(" ", -1);
        List<DayEvidence> evidence = new ArrayList<>();
        if (!head[0].equals("undated")) {
            evidence.add(new DayEvidence("told", days(head[0]), DayEvidence.Strength.STATED, Optional.empty()));
        }
        Document.Masthead masthead = new Document.Masthead(
                head.length > 1 ? Optional.of(new Publisher(head[1])) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                report,
                new Document.Input(List.of(report), "00", "text"),
                masthead,
                evidence,
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY, Optional.empty())));
    }

    private static Claim.Roles roles(Map<String, String> slots) {
        return new Claim.Roles(
                names(slots, "agent").stream().map(ClaimLine::actor).toList(),
                names(slots, "patient").stream().map(ClaimLine::actor).toList(),
                names(slots, "at").stream().map(ClaimLine::place).toList(),
                names(slots, "from").stream().map(ClaimLine::place).toList(),
                names(slots, "to").stream().map(ClaimLine::place).toList(),
                Optional.ofNullable(slots.get("on"))
                        .map(on -> new TimeInterval(
                                word(on), days(on), TimeInterval.Precision.DAY, TimeInterval.Anchor.CALENDAR)));
    }

    private static Claim.Measures measures(Map<String, String> slots) {
        return new Claim.Measures(
                Optional.ofNullable(slots.get("number")).map(NumberWord::of),
                Optional.ofNullable(slots.get("victims"))
                        .map(status ->
                                new Victims(Victims.Status.valueOf(status.toUpperCase(Locale.ROOT)), Optional.empty())),
                Optional.ofNullable(slots.get("means")).map(means -> Means.valueOf(means.toUpperCase(Locale.ROOT))),
                Optional.empty());
    }

    private static List<Attribution.Link> chain(Map<String, String> slots) {
        return Optional.ofNullable(slots.get("by")).stream()
                .flatMap(by -> List.of(by.split("\\s*<\\s*", -1)).stream())
                .map(name -> new Attribution.Link(
                        new Attribution.Source(
                                word(name), Attribution.Kind.ORGANISATION, Optional.of(new Actor.ActorRef(name, name))),
                        word("said"),
                        new Span(0, 1)))
                .toList();
    }

    private static Optional<Attribution.Mode> mode(Map<String, String> slots) {
        return Optional.ofNullable(slots.get("mode"))
                .map(mode -> Attribution.Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
    }

    private static DayInterval days(String told) {
        String[] ends = told.split("\\.\\.", -1);
        return DayInterval.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    private static List<String> names(Map<String, String> slots, String slot) {
        return Optional.ofNullable(slots.get(slot)).stream()
                .flatMap(all -> List.of(all.split("\\s*,\\s*", -1)).stream())
                .toList();
    }

    private static Actor actor(String name) {
        return new Actor(word(name), Optional.of(new Actor.ActorRef(name, name)));
    }

    /** A place of the table by its id; with a question mark before it, words that no table knows. */
    private static Place place(String name) {
        return name.startsWith("?")
                ? new Place(word(name.substring(1)))
                : new Place(word(name), Optional.of(SamplePlaces.place(name)));
    }

    private static Mention word(String text) {
        return new Mention(new Span(0, text.length()), text);
    }
}
