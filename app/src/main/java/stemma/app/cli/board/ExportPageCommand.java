package stemma.app.cli.board;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.own.KeptTables;
import stemma.app.screen.Screen;
import stemma.app.sharing.SharedCase;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.place.Gazetteer;

/** {@code stemma export page}: the board of a case as a file that can be handed on. */
@Command(
        name = "page",
        description = "Writes a copy of the board that can be handed on: the words that claims rest on instead of whole"
                + " reports, and the names of private persons, commenters and reviewers masked.")
public final class ExportPageCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, outside of the case folder; one that is there is replaced.")
    private Path out = Path.of("page.html");

    private final Screen screen;

    public ExportPageCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        CaseFolder from = CaseFolder.at(folder);
        Path target = out.toAbsolutePath().normalize();
        if (out.toString().isBlank() || Files.isDirectory(target)) {
            throw Trouble.usage("-o takes the name of a file to write, such as to-share.html, not '" + out + "'.");
        }
        if (target.startsWith(folder.toAbsolutePath().normalize())) {
            throw Trouble.usage("The file " + out + " would lie in the case folder " + folder
                    + ", beside the whole reports; choose a place outside of it.");
        }
        SharedCase shared = new SharedCase(Catalogue.parser(), publicBy(new KeptTables(from)));
        write(from, shared);
        screen.say("Wrote " + out + ". It holds the words that claims rest on, and no whole report; "
                + told(shared.names()) + ". Programs miss names: read it once before you hand it on.");
        return 0;
    }

    private static String told(int names) {
        return names == 1 ? "1 name is masked in it" : names + " names are masked in it";
    }

    /** Whoever the case's table of actors knows has a public role; and a parser takes places of several words for persons. */
    private static Predicate<String> publicBy(KeptTables tables) throws Trouble {
        ActorTable actors = tables.actors().table();
        Gazetteer places = tables.places().gazetteer();
        return name -> !actors.called(name).isEmpty()
                || (name.contains(" ") && !places.lookup(name).isEmpty());
    }

    private void write(CaseFolder from, SharedCase shared) throws Trouble {
        try (BufferedWriter file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            from.page().write(file::write, shared);
        } catch (IOException e) {
            throw Trouble.unreadable("The copy " + out + " cannot be written: " + Trouble.reason(e) + ".");
        }
    }
}
