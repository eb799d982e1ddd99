package stemma.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.app.cache.Program;
import stemma.export.Export;
import stemma.export.csv.LedgerCsv;
import stemma.export.html.IndexPage;
import stemma.export.jsonl.DocumentsWriter;
import stemma.export.jsonl.LedgerWriter;
import stemma.ingest.Intake;
import stemma.ingest.Item;
import stemma.ingest.SavedPages;
import stemma.ingest.archive.GzipFormat;
import stemma.ingest.archive.TarFormat;
import stemma.ingest.archive.ZipFormat;
import stemma.ingest.feed.FeedFormat;
import stemma.ingest.html.HtmlFormat;
import stemma.ingest.jsonl.JsonlFormat;
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
import stemma.parser.corenlp.CoreNlpParser;
import stemma.store.Store;
import stemma.store.sqlite.SqliteStore;

/**
 * The only list of plug-ins.
 *
 * @param inputs finds the reports in what a user names
 * @param engine makes the reader; asked once, and only by commands that read
 * @param exports the files of a case folder
 * @param store the index of a case folder
 */
public record Catalogue(Inputs inputs, Supplier<Engine> engine, List<Export> exports, Store store) {

    public Catalogue {
        exports = List.copyOf(exports);
    }

    /** Everything as Stemma ships it. */
    public static Catalogue standard() {
        return with(Catalogue::read, Catalogue::english);
    }

    private static void read(List<Path> inputs, Inputs.Settings settings, Consumer<Item> taker) {
        try (Stream<Item> items =
                intake(settings).survey(inputs, settings.about()).items()) {
            items.forEachOrdered(taker);
        }
    }

    /** All formats that are read: the surest first, and what any text could be last. */
    public static Intake intake(Inputs.Settings settings) {
        Zoner zoner = Zoner.standard();
        SavedPages savedPages = SavedPages.standard();
        return new Intake(List.of(
                new PdfFormat(zoner),
                new WarcFormat(settings.aside()),
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
                new TableFormat(zoner, settings.columns(), settings.aside()),
                new MarkdownFormat(),
                new TextFormat(zoner)));
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
                List.of(new DocumentsWriter(), new LedgerWriter(), new LedgerCsv(), new IndexPage()),
                new SqliteStore());
    }
}
