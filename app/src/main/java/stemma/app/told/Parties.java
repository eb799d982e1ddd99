package stemma.app.told;

import java.util.List;
import java.util.Optional;
import stemma.claim.Attribution;

/** Those who are named in a claim, as a card prints them. */
public final class Parties {

    private Parties() {}

    /** The neutral name where there is one; else the words of the text, in quotation marks. */
    public static String shown(Told.Party party) {
        return party.name().orElseGet(() -> Words.quoted(party.words()));
    }

    public static String shown(List<Told.Party> parties) {
        return Words.list(parties.stream().map(Parties::shown).toList());
    }

    /**
     * A source: its name or its words; in quotation marks where they judge, or are a bare noun. Somebody unnamed keeps his
     * words, since he is not the organisation for which he speaks.
     */
    public static String source(Told.Link link, Told.Telling telling) {
        Told.Party source = link.source();
        if (isReader(source, telling)) {
            return "the reader who comments";
        }
        if (source.name().isPresent() && link.kind() != Attribution.Kind.UNNAMED) {
            return source.name().get();
        }
        String words = source.words();
        boolean judges = telling.loaded().stream().anyMatch(words::contains);
        boolean bare =
                words.isEmpty() || !Character.isUpperCase(words.codePointAt(0)) && !words.matches("(?:an?|the) .*");
        return judges || bare ? Words.quoted(words) : Words.inside(words);
    }

    /** A card is made to be shared, and names no reader who commented. */
    private static boolean isReader(Told.Party source, Told.Telling telling) {
        return switch (telling.voice()) {
            case Attribution.Voice.Narrator() -> false;
            case Attribution.Voice.Commenter(Optional<String> author) ->
                author.filter(source.words()::equals).isPresent();
        };
    }

    /** Who said it first, as far as the report tells. */
    public static String firstSpeaker(Told claim) {
        Told.Telling telling = claim.telling();
        if (!telling.chain().isEmpty()) {
            return source(telling.chain().getFirst(), telling);
        }
        return switch (telling.voice()) {
            case Attribution.Voice.Narrator() -> "the report itself";
            case Attribution.Voice.Commenter commenter -> "a reader of the report";
        };
    }

    /** "a report of Meridian Press, published on 2016-12-15". */
    public static String report(Told.Report report) {
        String days = Words.days(report.published());
        return "a report "
                + report.publisher().map(name -> "of " + Words.flat(name)).orElse("whose publisher is not known")
                + (days.isEmpty() ? ", published on a day that is not known" : ", published " + days);
    }

    /** Whose sentence it is: the report's, or a reader's below it. */
    public static String voice(Told claim) {
        String report = report(claim.anchor().report());
        return switch (claim.telling().voice()) {
            case Attribution.Voice.Narrator() -> report;
            case Attribution.Voice.Commenter commenter -> "a reader's comment below " + report;
        };
    }
}
