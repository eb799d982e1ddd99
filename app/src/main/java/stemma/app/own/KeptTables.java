package stemma.app.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Inputs;
import stemma.app.Trouble;
import stemma.comparing.Comparer;
import stemma.knowledge.Stemma;
import stemma.knowledge.actors.Actors;
import stemma.knowledge.actors.TableStanding;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.link.Standing;
import stemma.resolve.actor.ActorResolver;

/**
 * The tables that a case was read by: those that ship, and over them those of the user's own that the case keeps. Each is read when it is
 * asked for.
 */
public final class KeptTables {

    private final CaseFolder folder;

    public KeptTables(CaseFolder folder) {
        this.folder = folder;
    }

    /** What compares the claims of the case: that of the catalogue, or one by the user's own camps and places. */
    public Comparer comparer(Catalogue catalogue) throws Trouble {
        return own(Inputs.Settings.CAMPS).isEmpty()
                        && own(Inputs.Settings.PLACES).isEmpty()
                ? catalogue.comparer().get()
                : Stemma.comparer(standing(), places().ground());
    }

    /** Who stands behind names. */
    public Standing standing() throws Trouble {
        return new TableStanding(actors());
    }

    /** Who is known by name, and where they stand. */
    public ActorResolver actors() throws Trouble {
        Optional<Path> own = own(Inputs.Settings.CAMPS);
        return own.isEmpty()
                ? Actors.standard()
                : Actors.with(own.get().toString(), text(own.get())).resolver();
    }

    /** Which places there are, how they lie to each other, and their outlines. */
    public Gazetteers.Loaded places() throws Trouble {
        Optional<Path> own = own(Inputs.Settings.PLACES);
        return own.isEmpty()
                ? Gazetteers.asShipped()
                : Gazetteers.with(own.get().toString(), text(own.get()));
    }

    private Optional<Path> own(String table) throws Trouble {
        try {
            return folder.own(table);
        } catch (IOException e) {
            String reason = Trouble.reason(e);
            throw Trouble.unreadable(reason.endsWith(".") ? reason : "The case cannot be read: " + reason + ".");
        }
    }

    private static String text(Path file) throws Trouble {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Trouble.unreadable(file, e);
        }
    }
}
