package stemma.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.Catalogue;
import stemma.app.GivenDays;
import stemma.app.Inputs;
import stemma.app.Outcome;
import stemma.app.Pipeline;
import stemma.app.Progress;
import stemma.app.Trouble;
import stemma.app.own.OwnTables;
import stemma.app.screen.Screen;
import stemma.ingest.Pile;
import stemma.ingest.table.Columns;

/** {@code stemma build}: reads reports into a case folder. */
@Command(
        name = "build",
        description = "Reads reports and writes a case folder: every claim with its source, place, day and number.")
final class BuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders with reports.")
    private List<Path> inputs = List.of();

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(
            names = "--camps",
            paramLabel = "FILE",
            description = "A table that puts publishers, sources and groups into camps; its rows go before those that"
                    + " ship with Stemma.")
    private Optional<Path> camps = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Places of your own, as CSV or GeoJSON; their names mean them before any that ship with Stemma.")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "PAIRS",
            description = "What the columns of tables hold, as text=article_content,title=article_title;"
                    + " what is not said is told by their names.")
    private String columns = "";

    @Option(
            names = "--published",
            paramLabel = "FILE=DAY",
            description =
                    "The day on which a report was published, such as notes.txt=2016-11-28, before all that is known of it;"
                            + " may be given for several files.")
    private List<String> published = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to read at a time (the machine's processors, where not given)."
                    + " The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Catalogue catalogue;
    private final Screen screen;

    BuildCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        if (threads < 1) {
            throw Trouble.usage("--threads takes a number of at least 1, not " + threads + ".");
        }
        options.check(inputs);
        OwnTables tables = new OwnTables(camps, gazetteer);
        tables.check();
        OwnTables.Loaded own = tables.over(catalogue);
        Outcome outcome = build(
                own.catalogue(),
                new Inputs.Settings(options.about(), columns(), GivenDays.parse(published), own.files()));
        outcome.asides().forEach(screen::mention);
        screen.say(Closing.text(outcome, options.out()));
        return outcome.exitCode();
    }

    private Columns columns() throws Trouble {
        try {
            return columns.isBlank() ? Columns.guessed() : Columns.parse(columns);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage(String.valueOf(e.getMessage()));
        }
    }

    private Outcome build(Catalogue by, Inputs.Settings settings) throws Trouble {
        try (Progress progress = screen.progress()) {
            Pipeline pipeline = new Pipeline(by, progress);
            pipeline.check(options.out());
            Pile pile = settings.published().over(by.inputs().find(inputs, settings));
            return pipeline.build(pile, new Pipeline.Request(options.out(), threads, settings));
        } catch (IOException e) {
            throw Trouble.unreadable(inputs.getFirst(), e);
        }
    }
}
