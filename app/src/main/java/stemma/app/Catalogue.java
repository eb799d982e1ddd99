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
import stemma.export.jsonl.DocumentsWriter;
import stemma.export.jsonl.LedgerWriter;
import stemma.ingest.Intake;
import stemma.ingest.Pile;
import stemma.ingest.SavedPages;
import stemma.ingest.archive.GzipFormat;
import stemma.ingest.archive.TarFormat;
import stemma.ingest.archive.ZipFormat;
import stemma.ingest.feed.FeedFormat;
import stemma.ingest.html.HtmlFormat;
import stemma.ingest.jsonl.JsonlFormat;
import stemma.ingest.language.LanguageIdentifier;
import stemma.ingest.mail.MailFormat;
import stemma.ingest.mail.MboxFormat;
import stemma.ingest.mail.MhtmlFormat;
import stemma.ingest.markdown.MarkdownFormat;
import stemma.ingest.page.Zoner;
import stemma.ingest.pdf.PdfFormat;
import stemma.ingest.table.TableFormat;
import stemma.ingest.text.TextFormat;
import stemma.ingest.warc.WarcFormat;
import stemma.ingest.word.DocxFormat;
import stemma.knowledge.Stemma;
import stemma.knowledge.actors.Actors;
import stemma.knowledge.actors.TableStanding;
import stemma.language.Parser;
import stemma.parser.corenlp.CoreNlpParser;
import stemma.parser.corenlp.LateParser;
import stemma.reading.Reader;
import stemma.store.Store;
import stemma.store.sqlite.SqliteStore;
import stemma.text.Finding;

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
        return intake(settings).survey(inputs, settings.about());
    }

    /**
     * This catalogue with a reader that goes by tables of the user's own, and with what is wrong in them among the findings.
     * The names of the tables stand in the version of the rules, so that nothing read by others is kept.
     */
    public Catalogue by(Stemma.Own own, List<Finding> findings) {
        Engine.Versions versions = new Engine.Versions(
                Stemma.version(CoreNlpParser.VERSION, own), CoreNlpParser.VERSION, Program.fingerprint());
        return new Catalogue(
                (paths, settings) -> inputs.find(paths, settings).telling(findings),
                () -> new Engine(versions, Catalogue::languages, () -> Stemma.with(new CoreNlpParser(), own)),
                () -> Stemma.comparer(new TableStanding(own.actors()), own.ground()),
                exports,
                store);
    }

    /** All formats that are read: the surest first, and what any text could be last. */
    public static Intake intake(Inputs.Settings settings) {
        Zoner zoner = Zoner.standard();
        SavedPages savedPages = SavedPages.standard();
        return new Intake(List.of(
                new PdfFormat(zoner),
                new WarcFormat(),
                new TarFormat(savedPages),
                new GzipFormat(),
                new DocxFormat(),
                new ZipFormat(savedPages),
                new MhtmlFormat(zoner),
                new MboxFormat(),
                new MailFormat(zoner),
                new FeedFormat(zoner),
                new HtmlFormat(zoner),
                new JsonlFormat(zoner),
                new TableFormat(zoner, settings.columns()),
                new MarkdownFormat(),
                new TextFormat(zoner)));
    }

    private static Engine english() {
        Engine.Versions versions = new Engine.Versions(
                Stemma.version(CoreNlpParser.VERSION), CoreNlpParser.VERSION, Program.fingerprint());
        return new Engine(versions, Catalogue::languages, () -> Stemma.standard(new CoreNlpParser()));
    }

    private static Engine.Languages languages() {
        return new Engine.Languages(
                new LanguageIdentifier()::of, language -> language.primary().equals(Stemma.LANGUAGE));
    }

    /** What parses sentences, for commands that look for names; loading takes seconds. */
    public static Parser parser() {
        return new CoreNlpParser();
    }

    /** A catalogue with all exports and the store that a case folder has. */
    public static Catalogue with(Inputs inputs, Supplier<Engine> engine) {
        return new Catalogue(
                inputs,
                engine,
                () -> Stemma.comparer(new TableStanding(Actors.standard())),
                List.of(new DocumentsWriter(), new LedgerWriter(), new LedgerCsv()),
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
        Parser parser = new LateParser(CoreNlpParser.VERSION, CoreNlpParser::new);
        Supplier<Reader> reader = () -> new CodedClaimsReader(Stemma.coded(parser), claims, version);
        return new Catalogue(
                inputs, () -> new Engine(versions, Catalogue::languages, reader), comparer, exports, store);
    }
}
