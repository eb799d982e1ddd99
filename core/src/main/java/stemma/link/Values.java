package stemma.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Mention;
import stemma.claim.TimeInterval;
import stemma.link.Link.Compared;

/** The words of two claims that a link set side by side, by the part that it is about. */
public final class Values {

    private static final String UNSAID = "not said";

    private Values() {}

    /** The link, with the values of its two claims. */
    public static Link on(Pair pair, Link link) {
        boolean forth = link.from().id().equals(pair.first().id());
        Statement from = forth ? pair.first() : pair.second();
        Statement to = forth ? pair.second() : pair.first();
        List<Compared> compared = new ArrayList<>();
        parts(link.on()).forEach(what -> compared.add(of(what, from, to)));
        return link.comparing(compared);
    }

    /** The words of one part of two claims, such as {@code number}. */
    public static Compared of(String what, Statement from, Statement to) {
        return new Compared(what, value(what, from), value(what, to));
    }

    private static List<String> parts(Basis on) {
        return switch (on) {
            case NUMBER, UNIT, ASPECT, JOINT, STAGE -> List.of("number");
            case WINDOW, DAY, UNDATED -> List.of("number", "days");
            case GRANULARITY, PLACE -> List.of("number", "place");
            case VICTIMS -> List.of("number", "victims");
            case AGENT, HOLDER -> List.of("agent", "place");
            case POLARITY, STATUS -> List.of("agent", "factuality");
            case MEANS -> List.of("means");
            case SOURCE -> List.of("source");
            case MOTIVE, WORDS -> List.of("words");
            case EVENT, DECISION -> List.of("what");
        };
    }

    private static String value(String what, Statement statement) {
        Stream<String> words = switch (what) {
            case "number" ->
                statement.quantity().stream().map(number -> number.mention().text());
            case "days" ->
                statement.claim().roles().time().stream()
                        .map(TimeInterval::mention)
                        .map(Mention::text);
            case "place" ->
                statement.places().stream().map(place -> place.mention().text());
            case "victims" ->
                Stream.concat(
                        statement.claim().measures().victims().stream()
                                .map(victims -> victims.status().label()),
                        statement.claim().roles().patient().stream()
                                .map(who -> who.mention().text()));
            case "agent" ->
                statement.claim().roles().agent().stream()
                        .map(who -> who.mention().text());
            case "factuality" -> Stream.of(statement.claim().factuality().label());
            case "means" -> statement.claim().measures().means().stream().map(means -> means.label());
            case "source" ->
                statement.chain().stream().map(link -> link.source().mention().text());
            case "words" -> Stream.of(statement.sentence());
            default -> Stream.of(statement.type().label());
        };
        String joined = words.collect(Collectors.joining(", "));
        return joined.isEmpty() ? UNSAID : joined;
    }
}
