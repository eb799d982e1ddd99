package stemma.reading.pass;

import java.util.List;
import stemma.claim.TimeInterval;
import stemma.extract.attribution.Statement;
import stemma.language.Grammar;
import stemma.language.Sentence;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.quantity.CountedPhrase;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * One sentence of a report and everything that was found in it before claims are made.
 *
 * @param zone the part of the report that it stands in
 * @param paragraph the paragraph around it
 * @param grammar its words and who does what
 * @param found places, days, counts and statements in it
 */
public record SentenceView(Zone zone, Span paragraph, Grammar grammar, Found found) {

    /** What was found in a sentence, each list in the order of the words. */
    public record Found(
            List<PlaceMention> places,
            List<TimeInterval> times,
            List<CountedPhrase> counts,
            List<Statement> statements) {
        public Found {
            places = List.copyOf(places);
            times = List.copyOf(times);
            counts = List.copyOf(counts);
            statements = List.copyOf(statements);
        }
    }

    public Sentence sentence() {
        return grammar.sentence();
    }

    public boolean isHeadline() {
        return zone.kind() == Zone.Kind.HEADLINE;
    }
}
