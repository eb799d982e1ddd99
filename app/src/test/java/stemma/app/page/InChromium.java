package stemma.app.page;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for the tests of a class; without Chromium they are skipped, and on a build server they fail. */
final class InChromium implements BeforeAllCallback, AfterAllCallback {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private Optional<Chromium> chromium = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Optional.of(Chromium.start());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.ifPresent(Chromium::close);
    }

    Chromium get() {
        return chromium.orElseThrow();
    }

    /** A page in the window of a desk. */
    Chromium.Tab open(Path file, String hash) {
        return get().open(file, hash, WIDTH, HEIGHT);
    }

    /** The same for a page that is served. */
    Chromium.Tab open(String address, String hash) {
        return get().open(address, hash, WIDTH, HEIGHT);
    }
}
