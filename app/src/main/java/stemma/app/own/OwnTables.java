package stemma.app.own;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.app.Catalogue;
import stemma.app.Inputs;
import stemma.app.Trouble;
import stemma.app.cache.Hashes;
import stemma.knowledge.Stemma;
import stemma.knowledge.actors.Actors;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.text.Finding;

/**
 * Tables of a user's own that go over those that ship.
 *
 * @param camps who stands in which camp
 * @param gazetteer places
 */
public record OwnTables(Optional<Path> camps, Optional<Path> gazetteer) {

    private static final int NAME_DIGITS = 12;

    /**
     * What became of them.
     *
     * @param catalogue one that goes by them
     * @param files those that there are, by what they hold
     */
    public record Loaded(Catalogue catalogue, Map<String, Path> files) {
        public Loaded {
            files = Map.copyOf(files);
        }
    }

    /** Refuses a file that is not there, before any work. */
    public void check() throws Trouble {
        if (camps.isPresent() && !Files.isRegularFile(camps.get())) {
            throw Trouble.unreadable("There is no file " + camps.get() + " to read camps from.");
        }
        if (gazetteer.isPresent() && !Files.isRegularFile(gazetteer.get())) {
            throw Trouble.unreadable("There is no file " + gazetteer.get() + " to read places from.");
        }
    }

    /** The catalogue that goes by them; the same one where there are none. */
    public Loaded over(Catalogue catalogue) throws Trouble {
        if (camps.isEmpty() && gazetteer.isEmpty()) {
            return new Loaded(catalogue, Map.of());
        }
        Map<String, Path> files = new TreeMap<>();
        Stemma.Own own = Stemma.Own.none();
        List<Finding> findings = new ArrayList<>();
        if (camps.isPresent()) {
            Actors.Loaded loaded = Actors.with(camps.get().toString(), text(camps.get(), "camps"));
            own = own.with(loaded.resolver(), name(Inputs.Settings.CAMPS, camps.get(), files));
            findings.addAll(loaded.findings());
        }
        if (gazetteer.isPresent()) {
            Gazetteers.Loaded loaded = Gazetteers.with(gazetteer.get().toString(), text(gazetteer.get(), "places"));
            own = own.with(loaded, name(Inputs.Settings.PLACES, gazetteer.get(), files));
            findings.addAll(loaded.findings());
        }
        return new Loaded(catalogue.by(own, findings), files);
    }

    private static String name(String what, Path file, Map<String, Path> files) throws Trouble {
        try {
            String hash = Hashes.ofFile(file);
            files.put(what, file);
            return what + "-" + hash.substring(0, NAME_DIGITS);
        } catch (IOException e) {
            throw Trouble.unreadable(file, e);
        }
    }

    private static String text(Path file, String what) throws Trouble {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw Trouble.unreadable(
                    "The table of " + what + " " + file + " is not written in UTF-8; save it in UTF-8 and try again.");
        } catch (IOException e) {
            throw Trouble.unreadable(file, e);
        }
    }
}
