package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.ClaimType;
import stemma.extract.frame.Frame;
import stemma.extract.frame.FrameMatcher;
import stemma.language.Grammar;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.language.WordLists;
import stemma.parser.corenlp.CoreNlpParser;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.mention.PlaceMentionFinder;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.NameHit;
import stemma.text.Span;

/** Every frame carries sentences that it must match and must not match; here they run. */
class FrameExamplesTest {

    private static final Parser PARSER = new CoreNlpParser();
    private static final WordLists WORDS = English.wordLists();
    private static final Gazetteer GAZETTEER = stemma.knowledge.gazetteer.Gazetteers.standard();
    private static final FrameMatcher MATCHER = new FrameMatcher(Frames.english(), WORDS);

    static Stream<Arguments> matches() {
        return Frames.english().stream()
                .flatMap(frame -> frame.examples().match().stream().map(s -> Arguments.of(frame.name(), s)));
    }

    static Stream<Arguments> misses() {
        return Frames.english().stream()
                .flatMap(frame -> frame.examples().miss().stream().map(s -> Arguments.of(frame.name(), s)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("matches")
    void a_frame_matches_its_examples(String frame, String sentence) {
        assertThat(framesIn(sentence)).contains(frame);
    }

    @ParameterizedTest(name = "{0}: not {1}")
    @MethodSource("misses")
    void a_frame_does_not_match_its_counterexamples(String frame, String sentence) {
        assertThat(framesIn(sentence)).doesNotContain(frame);
    }

    @Test
    void every_frame_has_examples_of_both_kinds_and_names_are_unique() {
        List<Frame> frames = Frames.english();
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.examples().match()).as(frame.name()).isNotEmpty();
            assertThat(frame.examples().miss()).as(frame.name()).isNotEmpty();
        });
        assertThat(frames).extracting(Frame::name).doesNotHaveDuplicates();
    }

    @Test
    void every_claim_type_has_a_frame() {
        assertThat(Frames.english()).flatExtracting(Frame::types).contains(ClaimType.values());
    }

    private static List<String> framesIn(String text) {
        return PARSER.parse(text, new Span(0, text.length())).stream()
                .flatMap(sentence -> MATCHER.match(grammar(text, sentence)).stream())
                .map(match -> match.frame().name())
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
