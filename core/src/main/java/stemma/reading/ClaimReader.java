package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import stemma.claim.Claim;
import stemma.extract.attribution.StatementFinder;
import stemma.extract.factuality.FactualityJudge;
import stemma.extract.frame.FrameMatcher;
import stemma.language.Parser;
import stemma.reading.pass.AttributionPass;
import stemma.reading.pass.Draft;
import stemma.reading.pass.FactualityPass;
import stemma.reading.pass.MeansPass;
import stemma.reading.pass.Pass;
import stemma.reading.pass.RepelledPass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.reading.pass.SharingPass;
import stemma.reading.pass.StatusPass;
import stemma.reading.pass.VictimsPass;
import stemma.reading.pass.count.AspectPass;
import stemma.reading.pass.count.CountedPeoplePass;
import stemma.reading.pass.count.DistributionPass;
import stemma.reading.pass.count.ListPass;
import stemma.reading.pass.count.QuantityPass;
import stemma.reading.pass.once.Absorption;
import stemma.reading.pass.once.Repetitions;
import stemma.reading.pass.place.CarriedPlacePass;
import stemma.reading.pass.place.EnclosingPass;
import stemma.reading.pass.place.HeldPlacePass;
import stemma.reading.pass.place.JourneyPass;
import stemma.reading.pass.place.OpeningPass;
import stemma.reading.pass.place.PlacePass;
import stemma.reading.pass.place.PointingPass;
import stemma.reading.pass.place.SentencePlacePass;
import stemma.reading.pass.place.WhichPlacePass;
import stemma.reading.pass.role.AccusationPass;
import stemma.reading.pass.role.BesidePass;
import stemma.reading.pass.role.BothHandsPass;
import stemma.reading.pass.role.ClaimedPass;
import stemma.reading.pass.role.MoverPass;
import stemma.reading.pass.role.OwnWordsPass;
import stemma.reading.pass.role.PronounPass;
import stemma.reading.pass.role.SameBlowPass;
import stemma.reading.pass.role.SidesPass;
import stemma.reading.pass.role.TellerPass;
import stemma.reading.pass.role.TogetherPass;
import stemma.reading.pass.time.CarryPass;
import stemma.reading.pass.time.SaidPass;
import stemma.reading.pass.time.SharedDayPass;
import stemma.reading.pass.time.TimePass;
import stemma.reading.sum.Sums;
import stemma.text.Beginning;
import stemma.text.DayInterval;
import stemma.text.Document;

/**
 * Reads a report: sentences, what stands in them, drafts of claims, and the passes that fill the drafts.
 *
 * <p>Deterministic. Safe for use by several threads if the parser is.
 */
public final class ClaimReader implements Reader {

    private final ReadingRules rules;
    private final Parser parser;
    private final SentenceReader sentences;
    private final DraftMaker drafts;
    private final List<Pass> passes;

    public ClaimReader(ReadingRules rules, Parser parser) {
        this.rules = rules;
        this.parser = parser;
        this.sentences = new SentenceReader(
                rules, parser, new StatementFinder(rules.words().cues()));
        this.drafts = new DraftMaker(new FrameMatcher(rules.frames(), rules.words()));
        this.passes = List.of(
                new Absorption(),
                new Repetitions(),
                new AccusationPass(),
                new FactualityPass(new FactualityJudge(rules.words().factuality())),
                new PlacePass(),
                new HeldPlacePass(),
                new EnclosingPass(),
                new JourneyPass(),
                new TimePass(),
                new QuantityPass(),
                new DistributionPass(),
                new ListPass(),
                new RepelledPass(),
                new TellerPass(),
                new ClaimedPass(),
                new BesidePass(rules.words().verbs(), rules.words().means()),
                new TogetherPass(),
                new SidesPass(),
                new BothHandsPass(),
                new QuantityPass.Joint(),
                new CountedPeoplePass(),
                new MeansPass(rules.words().means()),
                new AttributionPass(rules.words().cues(), rules.words().neutral()),
                new FactualityPass.Told(new FactualityJudge(rules.words().factuality())),
                new SaidPass(),
                new VictimsPass(),
                new StatusPass(rules.agreements()),
                new SameBlowPass(),
                new SharingPass(),
                new SharedDayPass(),
                new OpeningPass(),
                new SentencePlacePass(),
                new PointingPass(
                        rules.resolvers().gazetteer(), rules.resolvers().places()),
                new CarriedPlacePass(),
                new WhichPlacePass(),
                new PronounPass(),
                new MoverPass(),
                new OwnWordsPass(),
                new CarryPass(),
                new AspectPass());
    }

    @Override
    public String version() {
        return version(rules.version(), parser.version());
    }

    /** The version of a reader by these rules and this parser, known without making one. */
    public static String version(String rules, String parser) {
        return rules + "; " + parser;
    }

    @Override
    public Reading read(Document given) {
        Document beginning = Beginning.of(given);
        List<SentenceReader.Parsed> parsed = sentences.parse(beginning);
        Document document = sentences.dated(beginning, parsed);
        Document whole = given.with(document.dayEvidence());
        DayInterval published = document.published();
        List<SentenceView> views = sentences.views(document, parsed);
        List<Draft> made = new ArrayList<>();
        views.forEach(view -> made.addAll(drafts.drafts(view)));
        ReportView report = new ReportView(document, published, views, made);
        passes.forEach(pass -> pass.apply(report));
        ClaimWriter writer = new ClaimWriter(report, rules, new ClaimIds(whole));
        List<Claim> claims = writer.claims();
        return new Reading(
                whole,
                published,
                claims,
                new Propositions(rules.words().neutral()).of(claims),
                new Sums(rules.sums()).of(claims, views),
                writer.publisher());
    }
}
