package stemma.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Trouble;
import stemma.app.difference.Difference;
import stemma.app.difference.DifferenceJson;
import stemma.app.difference.DifferenceText;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;

/** {@code stemma diff}: what differs between two cases. */
@Command(
        name = "diff",
        description = "Tells which reports and claims came, went or changed between two cases, and which slot or rule"
                + " did it.")
final class DiffCommand implements Callable<Integer> {

    /** How changes are printed. */
    enum Format {
        text,
        jsonl
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "The case folder before.")
    private Path before = Path.of("case");

    @Parameters(index = "1", paramLabel = "CASE", description = "The case folder after.")
    private Path after = Path.of("case");

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many changes of each sort as text (50, where not given).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "Text, or one line of JSON a change.")
    private Format format = Format.text;

    private final Screen screen;

    DiffCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        if (limit < 1) {
            throw Trouble.usage("--limit takes a number of at least 1, not " + limit + ".");
        }
        Difference difference = difference(CaseFolder.at(before), CaseFolder.at(after));
        switch (format) {
            case jsonl -> difference.changes().forEach(change -> screen.say(DifferenceJson.line(change)));
            case text ->
                new DifferenceText(SlotWords::of, limit)
                        .rows(difference)
                        .forEach(row -> screen.say(row.words().isEmpty() ? "" : Text.wrap(row.lead(), row.words())));
        }
        return 0;
    }

    private Difference difference(CaseFolder old, CaseFolder now) throws Trouble {
        try {
            return Difference.between(old, now);
        } catch (IOException e) {
            throw Trouble.unreadable(
                    "The cases " + before + " and " + after + " cannot be compared: " + Trouble.reason(e));
        }
    }
}
