package stemma.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import stemma.app.cache.Program;
import stemma.app.record.CodedClaims;
import stemma.app.record.CodedClaimsReader;
import stemma.comparing.Comparer;
import stemma.export.Export;
import stemma.export.csv.LedgerCsv;
import stemma.export.html.IndexPage;
import stemma.export.jsonl.DocumentsWriter;
import stemma.export.jsonl.LedgerWriter;
import stemma.ingest.Intake;
import stemma.ingest.Pile;
import stemma.ingest.html.HtmlFormat;
import stemma.ingest.jsonl.JsonlFormat;
import stemma.ingest.page.Zoner;
import stemma.ingest.table.TableFormat;
import stemma.ingest.text.TextFormat;
import stemma.knowledge.actors.Actors;
import stemma.knowledge.actors.TableStanding;
import stemma.parser.corenlp.CoreNlpParser;
import stemma.reading.Reader;
import stemma.store.Store;
import stemma.store.sqlite.SqliteStore;

/**
 * The only list of plug-ins.
 *
 * @param inputs finds the reports in what a user names
 * @param engine makes the reader; asked once, and only by commands that read
 * @param comparer compares what was read
 * @param exports the files of a case folder
 * @param store the index of a case folder
 */
public record Catalogue(
        Inputs inputs, Supplier<Engine> engine, Supplier<Comparer> comparer, List<Export> exports, Store store) {

    public Catalogue {
        exports = List.copyOf(exports);
    }

    /** Everything as Stemma ships it. */
    public static Catalogue standard() {
        return with(Catalogue::find, Catalogue::english);
    }

    private static Pile find(List<Path> inputs, Inputs.Settings settings) {
        Zoner zoner = Zoner.standard();
        Intake intake = new Intake(List.of(
                new TextFormat(zoner),
                new JsonlFormat(zoner),
                new HtmlFormat(zoner),
                new TableFormat(zoner, settings.columns())));
        return intake.survey(inputs, settings.about());
    }

    private static Engine english() {
        Engine.Versions versions = new Engine.Versions(
                stemma.knowledge.Stemma.version(CoreNlpParser.VERSION), CoreNlpParser.VERSION, Program.fingerprint());
        return new Engine(versions, () -> stemma.knowledge.Stemma.standard(new CoreNlpParser()));
    }

    /** A catalogue with all exports and the store that a case folder has. */
    public static Catalogue with(Inputs inputs, Supplier<Engine> engine) {
        return new Catalogue(
                inputs,
                engine,
                () -> stemma.knowledge.Stemma.comparer(new TableStanding(Actors.standard())),
                List.of(new DocumentsWriter(), new LedgerWriter(), new LedgerCsv(), new IndexPage()),
                new SqliteStore());
    }

    /**
     * The same, for claims that people coded instead of those that would be read.
     *
     * @param claims of the reports that will be read
     * @param hash of the file that they come from
     */
    public Catalogue of(CodedClaims claims, String hash) {
        String version = "claims coded by people, " + hash;
        Engine.Versions versions = new Engine.Versions(version, CoreNlpParser.VERSION, Program.fingerprint());
        Supplier<Reader> reader = () ->
                new CodedClaimsReader(stemma.knowledge.Stemma.coded(new CoreNlpParser()), claims, version);
        return new Catalogue(inputs, () -> new Engine(versions, reader), comparer, exports, store);
    }
}
