package stemma.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import stemma.app.deciding.DecisionFile;
import stemma.app.working.InOrder;
import stemma.export.html.Block;
import stemma.export.html.IndexPage;
import stemma.export.html.Outlines;
import stemma.knowledge.GraphicWords;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.store.CaseReport;
import stemma.store.CaseReports;

/**
 * The page of a case, made of its other files.
 *
 * <p>A few reports are held at a time, and of what comparing gave some ten thousand lines. Of more than {@code mostLinks} links the page
 * shows the most telling, and says so.
 *
 * @param documents {@code documents.jsonl}
 * @param ledger {@code ledger.jsonl}
 * @param compared the files of comparing that the page shows, by what they hold: {@code links}, {@code questions}, {@code derived},
 *     {@code control}, {@code responsibility}, {@code relays}, {@code speakers}
 * @param decisions of people on the case; none of them need be there
 * @param places of the user's own, whose outlines go over those of the gazetteer
 * @param mostLinks so many links are shown
 */
public record CasePage(
        Path documents,
        Path ledger,
        Map<String, Path> compared,
        DecisionFile decisions,
        Optional<Path> places,
        long mostLinks) {

    /** Above it the data stand beside the page, in bytes of the files that it is made of. */
    private static final long MOST_IN_PAGE = 20_000_000;

    /** They stand in the page itself, so that a server can put those of the moment there. */
    private static final String DECISIONS = "decisions";

    private static final String LINKS = "links";

    private static final String RELAYS = "relays";

    /** Where the repeated words of a relay stand, which the page does not show; they are the most of it. */
    private static final Pattern PASSAGES = Pattern.compile(",\"passages\":\\[[^\\]]*]");

    /** More links no browser holds with ease. */
    private static final long MOST_LINKS = 250_000;

    /** So many lines make one block. */
    private static final int AT_A_TIME = 2_000;

    private static final GraphicWords GRAPHIC = GraphicWords.english();

    /** Where the page is written. */
    public interface Sheet {
        void write(String piece) throws IOException;
    }

    /** What of a case the page shows: all of it as it is, or what can be handed on. */
    public interface Copy {
        CaseReport report(CaseReport whole);

        /** Lines of links, questions or derived numbers; asked for after the last report. */
        List<String> compared(List<String> lines);

        /** Lines of decisions; asked for after the last report. */
        List<String> decided(List<String> lines);
    }

    private static final class Whole implements Copy {
        @Override
        public CaseReport report(CaseReport whole) {
            return whole;
        }

        @Override
        public List<String> compared(List<String> lines) {
            return lines;
        }

        @Override
        public List<String> decided(List<String> lines) {
            return lines;
        }
    }

    public CasePage {
        compared = Map.copyOf(compared);
    }

    /** The page with as many links as a browser holds with ease. */
    public CasePage(Path documents, Path ledger, Map<String, Path> compared, DecisionFile decisions) {
        this(documents, ledger, compared, decisions, Optional.empty(), MOST_LINKS);
    }

    /** The same by places of the user's own. */
    public CasePage by(Optional<Path> own) {
        return new CasePage(documents, ledger, compared, decisions, own, mostLinks);
    }

    /** The same with another number of links. */
    CasePage showing(long links) {
        return new CasePage(documents, ledger, compared, decisions, places, links);
    }

    /**
     * Writes it as one page.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write(Sheet sheet) throws IOException {
        write(sheet, new Whole());
    }

    /**
     * Writes what a copy holds, as one page.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write(Sheet sheet, Copy copy) throws IOException {
        IndexPage page = page();
        sheet.write(page.head());
        each(page, copy, block -> sheet.write(block.inPage()));
        sheet.write(page.foot());
    }

    /**
     * Writes it as a page, with the data in files beside it where they are too many for one.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write(Sheet sheet, DataFiles.Room room) throws IOException {
        if (size() <= MOST_IN_PAGE) {
            write(sheet);
        } else {
            beside(sheet, room);
        }
    }

    /** Writes it as a page whose data stand in files beside it. */
    void beside(Sheet sheet, DataFiles.Room room) throws IOException {
        IndexPage page = page();
        DataFiles files = new DataFiles(room);
        sheet.write(page.headBeside());
        each(page, new Whole(), block -> {
            if (block.name().equals(DECISIONS)) {
                sheet.write(block.inPage());
            } else {
                files.add(block);
            }
        });
        sheet.write(files.tags() + page.foot());
    }

    private IndexPage page() throws IOException {
        String outlines = places.isEmpty()
                ? Gazetteers.aleppoOutlines()
                : Gazetteers.outlines(places.get().toString(), Files.readString(places.get()));
        return new IndexPage(Outlines.of(outlines), GRAPHIC::in);
    }

    private long size() throws IOException {
        long size = Files.size(documents) + Files.size(ledger);
        for (Path file : compared.values()) {
            size += Files.size(file);
        }
        return size;
    }

    /** What takes block after block of the data. */
    private interface Taker {
        void take(Block block) throws IOException;
    }

    private void each(IndexPage page, Copy copy, Taker taker) throws IOException {
        InOrder together = new InOrder(Runtime.getRuntime().availableProcessors());
        reports(page, copy, together, taker);
        for (Map.Entry<String, Path> file : new TreeMap<>(compared).entrySet()) {
            Rows rows = new Rows(file.getKey(), together, taker);
            switch (file.getKey()) {
                case LINKS -> links(file.getValue(), copy, rows);
                case RELAYS ->
                    rows.of(
                            file.getValue(),
                            lines -> copy.compared(lines.stream()
                                    .map(CasePage::withoutPassages)
                                    .toList()));
                default -> rows.of(file.getValue(), copy::compared);
            }
        }
        taker.take(IndexPage.rows(DECISIONS, copy.decided(decisions.records())));
        for (Block block : page.shared()) {
            taker.take(block);
        }
    }

    /** A report with what a reader may not want to meet unasked in it. */
    private record Looked(CaseReport report, String graphic) {}

    private void reports(IndexPage page, Copy copy, InOrder together, Taker taker) throws IOException {
        try (CaseReports reports = new CaseReports(documents, ledger)) {
            together.each(
                    () -> reports.next().map(copy::report),
                    report -> new Looked(report, page.graphic(report.record())),
                    looked -> taker.take(page.report(
                            looked.report().record(), looked.report().claims(), looked.graphic())));
        }
    }

    private static String withoutPassages(String relay) {
        return PASSAGES.matcher(relay).replaceFirst("");
    }

    private void links(Path file, Copy copy, Rows rows) throws IOException {
        TellingLinks telling = TellingLinks.of(file, mostLinks);
        rows.of(file, lines -> copy.compared(telling.of(lines)));
        if (telling.leavesOut()) {
            rows.taker().take(IndexPage.rows("shown_links", List.of(telling.record())));
            rows.taker().take(IndexPage.rows("bereft", telling.bereft()));
        }
    }

    /** Makes blocks of one name. */
    private record Rows(String name, InOrder together, Taker taker) {

        /**
         * Blocks of the lines of a file, some at a time, as there may be millions.
         *
         * @param shown which of them the page shows, and how; asked in the order of the file
         */
        void of(Path file, UnaryOperator<List<String>> shown) throws IOException {
            try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                together.each(
                        () -> Optional.of(lines.lines().limit(AT_A_TIME).toList())
                                .filter(some -> !some.isEmpty())
                                .map(shown),
                        some -> IndexPage.rows(name, some),
                        taker::take);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
