package stemma.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "CASE",
            description = "The case folder; made if there is none. Decisions in it stay.")
    private Path out = Path.of("case");

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = "A table that gives publisher, day and address of reports that do not print theirs.")
    private Optional<Path> about = Optional.empty();

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
        if (isEmpty(out)) {
            throw Trouble.usage("The case folder after -o is empty ('' was given); name one, such as case.");
        }
        for (Path input : inputs) {
            check(input);
        }
        if (about.isPresent() && !Files.isRegularFile(about.get())) {
            throw Trouble.unreadable("There is no file " + about.get() + " to read about the reports from.");
        }
        OwnTables tables = new OwnTables(camps, gazetteer);
        tables.check();
        OwnTables.Loaded own = tables.over(catalogue);
        Outcome outcome =
                build(own.catalogue(), new Inputs.Settings(about, columns(), GivenDays.parse(published), own.files()));
        outcome.asides().forEach(screen::mention);
        screen.say(Closing.text(outcome, out));
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
            pipeline.check(out);
            Pile pile = settings.published().over(by.inputs().find(inputs, settings));
            return pipeline.build(pile, new Pipeline.Request(out, threads, settings));
        } catch (IOException e) {
            throw Trouble.unreadable(inputs.getFirst(), e);
        }
    }

    /** Whether it is what a script gives whose variable is not set; Java would take it for the current folder. */
    private static boolean isEmpty(Path path) {
        return path.toString().isBlank();
    }

    private void check(Path input) throws Trouble {
        if (isEmpty(input)) {
            throw Trouble.usage(
                    "An INPUT is empty ('' was given); name a file or a folder; '.' is the one you are in.");
        }
        if (!Files.exists(input) && Files.isSymbolicLink(input)) {
            throw Trouble.unreadable(input + " is a link that leads nowhere; repair it or leave it out.");
        }
        if (!Files.exists(input)) {
            throw Trouble.unreadable("There is no file or folder " + input + " to read.");
        }
        if (!Files.isReadable(input)) {
            throw Trouble.unreadable("You may not read " + input + ".");
        }
        if (out.toAbsolutePath().normalize().startsWith(input.toAbsolutePath().normalize())
                && Files.isDirectory(input)) {
            throw Trouble.usage("The case folder " + out + " would lie in the input folder " + input
                    + ", and the next build would read it as reports; choose a folder outside of it.");
        }
    }
}
