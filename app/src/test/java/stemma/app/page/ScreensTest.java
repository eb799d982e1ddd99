package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.app.Checkout;

/** Each view at three sizes, as pictures in {@code app/target/screens} for people to look at. */
class ScreensTest {

    private record Size(int width, int height) {}

    private static final Path SCREENS = Checkout.here().root().resolve("app/target/screens");
    private static final List<Size> SIZES = List.of(new Size(1440, 900), new Size(1024, 768), new Size(390, 844));

    private static final String SHIFT = """
            () => new Promise(done => {
              let moved = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => moved += entry.value))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(moved), 100);
            })
            """;

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    static Stream<Arguments> screens() {
        Stream<Arguments> views = Chromium.VIEWS.stream().map(view -> Arguments.of(view, "#view=" + view));
        return Stream.concat(views, Stream.of(Arguments.of("drawer", "#row=" + ExamplesCase.firstQuestion())));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_view_fits_its_window_and_does_not_move_while_it_appears(String name, String hash) {
        for (Size size : SIZES) {
            try (Chromium.Tab tab = CHROMIUM.get().open(ExamplesCase.page(), hash, size.width(), size.height())) {
                String file = name + "-" + size.width() + "x" + size.height() + ".png";
                tab.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(file)));

                assertThat(tab.page().evaluate("() => document.documentElement.scrollWidth"))
                        .as("width of %s", file)
                        .isEqualTo(size.width());
                assertThat(((Number) tab.page().evaluate(SHIFT)).doubleValue())
                        .as("what moved in %s", file)
                        .isZero();
                assertThat(tab.requests()).containsExactly(tab.address());
                assertThat(tab.troubles()).isEmpty();
            }
        }
    }
}
