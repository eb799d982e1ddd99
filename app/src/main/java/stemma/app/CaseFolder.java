package stemma.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import stemma.app.deciding.DecisionFile;
import stemma.app.page.CasePage;
import stemma.app.record.CaseRecords;
import stemma.app.record.ReportDays;
import stemma.link.Statement;
import stemma.store.CaseFiles;
import stemma.store.CaseReports;
import stemma.store.Store;
import stemma.store.View;
import stemma.store.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case folder that was built before. */
public final class CaseFolder {

    static final String DOCUMENTS = "documents.jsonl";
    static final String LEDGER = "ledger.jsonl";
    static final String LINKS = "links.jsonl";
    static final String DERIVED = "derived.jsonl";
    static final String QUESTIONS = "questions.jsonl";
    static final String CONTROL = "control.jsonl";
    static final String DATES = "dates.jsonl";
    static final String RELAYS = "relays.jsonl";
    static final String RESPONSIBILITY = "responsibility.jsonl";
    static final String BALANCE = "balance.jsonl";
    static final String SPEAKERS = "speakers.jsonl";

    /** The user's own tables by which the case was read, as they were given, by their names among the settings. */
    static final Map<String, String> OWN =
            Map.of(Inputs.Settings.PLACES, "own-places.txt", Inputs.Settings.CAMPS, "own-camps.txt");

    /** What may be deleted at any time, and costs the next build some time then. */
    static final String CACHE = ".cache";

    private final Path folder;

    private CaseFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder.
     *
     * @throws Trouble if it is no case folder
     */
    public static CaseFolder at(Path folder) throws Trouble {
        if (!Files.isDirectory(folder)) {
            throw Trouble.unreadable("There is no folder " + folder + "; give one that 'stemma build' made.");
        }
        if (!Files.exists(folder.resolve(Manifest.FILE)) && Files.exists(folder.resolve(DOCUMENTS))) {
            throw Trouble.unreadable("The last build of " + folder + " was stopped before its end (it has no "
                    + Manifest.FILE + "); run that build again.");
        }
        for (String file : new String[] {Manifest.FILE, DOCUMENTS, LEDGER}) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw Trouble.unreadable(folder + " is not a case folder (it has no " + file
                        + "); 'stemma build REPORTS -o " + folder + "' makes one.");
            }
        }
        return new CaseFolder(folder);
    }

    /**
     * Opens the case for questions; makes the index anew if it was deleted.
     *
     * @throws Trouble if the folder cannot be used
     */
    public View open(Store store) throws Trouble {
        Path index = folder.resolve(store.file());
        if (!Files.isRegularFile(index)) {
            rebuild(store);
        }
        return store.view(index);
    }

    /**
     * The reports of the case with their claims, straight from its files.
     *
     * @throws IOException if a file cannot be read
     */
    public CaseReports reports() throws IOException {
        return new CaseReports(folder.resolve(DOCUMENTS), folder.resolve(LEDGER));
    }

    /**
     * All claims of the case as comparing takes them.
     *
     * @throws IOException if a file cannot be read
     */
    public List<Statement> statements() throws IOException {
        return CaseRecords.statements(folder.resolve(DOCUMENTS), folder.resolve(LEDGER));
    }

    /** The files that {@link #statements} come from. */
    public List<Path> claimFiles() {
        return List.of(folder.resolve(DOCUMENTS), folder.resolve(LEDGER));
    }

    /**
     * What the reports of the case together tell of one report's days, in plain sentences.
     *
     * @throws Trouble if the file cannot be read
     */
    public List<String> daysOf(String report) throws Trouble {
        try {
            return ReportDays.of(folder.resolve(DATES), report);
        } catch (IOException e) {
            throw Trouble.unreadable(folder.resolve(DATES), e);
        }
    }

    /**
     * What the page of the case is made of.
     *
     * @throws IOException if the case was read by places of the user's own, and they are missing
     */
    public CasePage page() throws IOException {
        return page(folder::resolve, DecisionFile.in(folder)).by(own(Inputs.Settings.PLACES));
    }

    /** The page of files that stand, or will stand, in a case folder under their names. */
    static CasePage page(Function<String, Path> files, DecisionFile decisions) {
        Map<String, Path> compared = Map.of(
                "links", files.apply(LINKS),
                "questions", files.apply(QUESTIONS),
                "derived", files.apply(DERIVED),
                "control", files.apply(CONTROL),
                "responsibility", files.apply(RESPONSIBILITY),
                "relays", files.apply(RELAYS),
                "speakers", files.apply(SPEAKERS));
        return new CasePage(files.apply(DOCUMENTS), files.apply(LEDGER), compared, decisions);
    }

    /**
     * The file of a table of the user's own by which the case was read, if it was read by any.
     *
     * @param table its name among the settings
     * @throws IOException if the manifest cannot be read, or the file is missing
     */
    public Optional<Path> own(String table) throws IOException {
        if (!manifest().path("settings").has(table + Manifest.HASH)) {
            return Optional.empty();
        }
        Path file = folder.resolve(Objects.requireNonNull(OWN.get(table), table));
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing, the table of your own (--" + table
                    + ") that the case was read by; build it again.");
        }
        return Optional.of(file);
    }

    /** The rules and the parser that read the case, as its manifest names them. */
    public String readBy() throws IOException {
        JsonNode manifest = manifest();
        return manifest.path("rules").asString("") + " (stemma "
                + manifest.path("stemma").asString("") + ")";
    }

    private JsonNode manifest() throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readString(folder.resolve(Manifest.FILE)));
        } catch (JacksonException e) {
            throw new IOException(folder.resolve(Manifest.FILE) + " is not JSON; build the case again.", e);
        }
    }

    private void rebuild(Store store) throws Trouble {
        try (Draft draft = Draft.in(folder)) {
            try (Writer writer = store.writer(draft.path(store.file()))) {
                CaseFiles.index(folder.resolve(DOCUMENTS), folder.resolve(LEDGER), writer);
            }
            draft.publish();
        } catch (IOException e) {
            throw Trouble.unwritable(folder, e);
        }
    }
}
