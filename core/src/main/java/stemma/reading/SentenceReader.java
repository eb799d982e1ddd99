package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stemma.claim.TimeInterval;
import stemma.extract.attribution.LostCommas;
import stemma.extract.attribution.StatementFinder;
import stemma.language.Grammar;
import stemma.language.NeutralWords;
import stemma.language.NounClasses;
import stemma.language.Parser;
import stemma.language.Phrases;
import stemma.language.PlaceCommas;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.dating.Passage;
import stemma.reading.dating.TextDating;
import stemma.reading.mending.MendedParse;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.mention.PlaceMentionFinder;
import stemma.resolve.place.NameHit;
import stemma.text.Alignment;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** Parses the parts of a report that speak and finds places, days, counts and statements in every sentence. */
final class SentenceReader {

    private final ReadingRules rules;
    private final Parser parser;
    private final StatementFinder statements;
    private final LostCommas commas;

    SentenceReader(ReadingRules rules, Parser parser, StatementFinder statements) {
        this.rules = rules;
        this.parser = parser;
        this.statements = statements;
        this.commas = new LostCommas(rules.words().cues());
    }

    /** A sentence with the part and the paragraph that it stands in. */
    record Parsed(Zone zone, Span paragraph, Sentence sentence) {
        Passage passage() {
            return new Passage(zone, sentence);
        }
    }

    /** The sentences of the parts that speak. */
    List<Parsed> parse(Document document) {
        List<Parsed> sentences = new ArrayList<>();
        NeutralText.Neutral neutral = new NeutralText(rules).of(document);
        for (Zone zone : document.zones()) {
            if (!zone.kind().speaks() || zone.kind() == Zone.Kind.BYLINE || zone.kind() == Zone.Kind.DATELINE) {
                continue;
            }
            for (Span paragraph : Paragraphs.of(document.text(), zone.span())) {
                for (Span part : parts(document, zone, paragraph)) {
                    Span read = neutral.alignment().toReplaced(part);
                    for (Sentence found : parser.parse(neutral.text(), read)) {
                        Sentence sentence = withCommas(neutral.text(), found);
                        Sentence original = inReport(document.text(), sentence, neutral.alignment());
                        sentences.add(new Parsed(zone, paragraph, original));
                    }
                }
            }
        }
        return sentences;
    }

    /** The sentence parsed once more with the commas that it lost. */
    private Sentence withCommas(String text, Sentence sentence) {
        Grammar grammar = Grammar.of(sentence, rules.words(), names(text, sentence));
        Set<Integer> lost = new TreeSet<>(commas.before(grammar));
        lost.addAll(PlaceCommas.before(grammar));
        if (lost.isEmpty()) {
            return sentence;
        }
        String words = sentence.span().in(text);
        int from = sentence.span().start();
        Alignment.Builder builder = new Alignment.Builder(words);
        for (int index : lost) {
            int at = sentence.get(index - 1).span().end() - from;
            builder.replace(new Span(at, at), ",");
        }
        List<Sentence> parsed =
                parser.parse(builder.text(), new Span(0, builder.text().length()));
        return parsed.size() != 1
                ? sentence
                : new Sentence(parsed.getFirst().tokens().stream()
                        .map(t -> t.at(builder.alignment().toOriginal(t.span()).shift(from)))
                        .toList());
    }

    private List<Span> names(String text, Sentence sentence) {
        return rules.resolvers().gazetteer().find(text, sentence.span()).stream()
                .map(NameHit::span)
                .toList();
    }

    /** A paragraph, or what it is made of: a dateline, a headline that ran into the text, and the sentences behind. */
    private List<Span> parts(Document document, Zone zone, Span paragraph) {
        List<Span> dated = new Dateline(rules.resolvers().gazetteer()).parts(document.text(), paragraph);
        boolean opens = document.zones().stream()
                .filter(z -> z.kind() == Zone.Kind.BODY)
                .findFirst()
                .filter(zone::equals)
                .filter(z -> document.text()
                        .substring(z.span().start(), paragraph.start())
                        .isBlank())
                .isPresent();
        return opens && dated.size() == 1
                ? new GluedHeadline(rules.words().phrases()).parts(document.text(), paragraph)
                : dated;
    }

    /** The report with what its sentences tell of its day. */
    Document dated(Document document, List<Parsed> sentences) {
        TextDating dating = new TextDating(rules.resolvers().times(), rules.dating());
        return document.with(dating.evidence(
                document, sentences.stream().map(Parsed::passage).toList()));
    }

    /** What stands in each sentence, days as seen from those on which the report can have been published. */
    List<SentenceView> views(Document document, List<Parsed> sentences) {
        CommentDays days =
                new CommentDays(document, sentences, rules.resolvers().times());
        return sentences.stream()
                .map(sentence -> view(document.text(), sentence, days.times(sentence.zone(), sentence.sentence())))
                .toList();
    }

    /** The parsed sentence with the report's own words in it, as they were before labels were made one. */
    private Sentence inReport(String text, Sentence sentence, Alignment alignment) {
        Sentence original = new Sentence(sentence.tokens().stream()
                .map(token -> inReport(text, token, alignment.toOriginal(token.span())))
                .toList());
        return MendedParse.of(original, rules.words());
    }

    private Token inReport(String text, Token token, Span span) {
        String own = span.in(text);
        Optional<NeutralWords.Stand> stand = rules.words().neutral().at(text, span);
        return token.under(
                span,
                span.isEmpty() || own.equalsIgnoreCase(token.text()) ? token.text() : own,
                stand.map(NeutralWords.Stand::lemma).orElse(token.lemma()));
    }

    private SentenceView view(String text, Parsed parsed, List<TimeInterval> times) {
        Sentence sentence = parsed.sentence();
        ReadingRules.Resolvers resolve = rules.resolvers();
        List<PlaceMention> places = places(text, sentence).stream()
                .filter(place ->
                        times.stream().noneMatch(time -> time.mention().span().overlaps(place.span())))
                .toList();
        List<Span> named = places.stream()
                .filter(place -> place.naming() != PlaceMention.Naming.SITE)
                .map(PlaceMention::span)
                .toList();
        Grammar grammar = Grammar.of(sentence, rules.words(), named);
        SentenceView.Found found = new SentenceView.Found(
                places, times, resolve.quantities().resolve(text, sentence), statements.find(grammar));
        return new SentenceView(parsed.zone(), parsed.paragraph(), grammar, found);
    }

    private List<PlaceMention> places(String text, Sentence sentence) {
        Phrases phrases = new Phrases(sentence, rules.words().phrases());
        NounClasses classes = new NounClasses(rules.words().nouns());
        return new PlaceMentionFinder(sentence, phrases, classes, names(text, sentence)).find();
    }
}
