package stemma.knowledge;

import java.util.List;
import stemma.extract.frame.FrameMatch;
import stemma.extract.frame.FrameMatcher;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.language.Grammar;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.language.WordLists;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.mention.PlaceMentionFinder;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.NameHit;
import stemma.text.Span;

/** The frames of English that single sentences match, parsed as reports are. */
final class FramedSentences {

    private static final Parser PARSER = OneParser.PARSER;
    private static final WordLists WORDS = English.wordLists();
    private static final Gazetteer GAZETTEER = Gazetteers.standard();
    private static final FrameMatcher MATCHER = new FrameMatcher(Frames.english(), WORDS);

    private FramedSentences() {}

    static List<FrameMatch> matches(String text) {
        return PARSER.parse(text, new Span(0, text.length())).stream()
                .flatMap(sentence -> MATCHER.match(grammar(text, sentence)).stream())
                .toList();
    }

    private static Grammar grammar(String text, Sentence sentence) {
        Grammar bare = Grammar.of(sentence, WORDS, List.of());
        List<Span> names = GAZETTEER.find(text, sentence.span()).stream()
                .map(NameHit::span)
                .toList();
        List<Span> places = new PlaceMentionFinder(sentence, bare.phrases(), bare.classes(), names)
                .find().stream().map(PlaceMention::span).toList();
        return Grammar.of(sentence, WORDS, places);
    }
}
