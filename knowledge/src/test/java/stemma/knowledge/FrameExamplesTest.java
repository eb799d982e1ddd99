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

/** Every frame carries sentences that it must match and must not match; here they run. */
class FrameExamplesTest {

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
        return FramedSentences.matches(text).stream()
                .map(match -> match.frame().name())
                .toList();
    }
}
