package stemma.app.cli.show;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Days;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.store.DocumentRow;
import stemma.store.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code stemma show documents}: the reports of a case, with what is known of each. */
@Command(
        name = "documents",
        description =
                "Lists the reports of a case: who published each and when, from where it was got, and how it begins.")
public final class ShowDocumentsCommand implements Callable<Integer> {

    private static final List<String> TOLD =
            List.of("publisher", "title", "url", "retrieved", "archive", "language", "note");
    private static final int KEY = 10;

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowDocumentsCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        try (View view = CaseFolder.at(folder).open(catalogue.store())) {
            List<String> ids = view.documentIds("");
            if (ids.isEmpty()) {
                screen.say("This case has no report.");
            }
            ids.forEach(id -> view.document(id).ifPresent(this::show));
        }
        return 0;
    }

    private void show(DocumentRow report) {
        JsonNode record = JsonMapper.shared().readTree(report.record());
        screen.say(report.id());
        String days = Days.shortly(report.published());
        screen.say(line("published", days.isEmpty() ? "on a day that nothing tells" : days));
        TOLD.stream()
                .filter(key -> !record.path(key).asString("").isEmpty())
                .forEach(key -> screen.say(line(key, record.path(key).asString(""))));
        screen.say("");
    }

    private static String line(String key, String value) {
        return Text.wrap("  " + Text.pad(key, KEY) + " ", value);
    }
}
