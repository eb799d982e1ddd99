package stemma.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.cli.show.ComparedCase;
import stemma.app.cli.show.LinkPage;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.Link;
import stemma.store.DocumentRow;
import stemma.store.Found;
import stemma.store.Selection;
import stemma.store.View;

/** {@code stemma explain}: how a claim or a report was read. */
@Command(
        name = "explain",
        description =
                "Tells how a claim came about: its words, what filled each slot and why, who says so, which day."
                        + " Of a report: its parts and the evidence of its day. Of a link: its rule, what was compared, premises.")
final class ExplainCommand implements Callable<Integer> {

    private static final int SHORTEST_PREFIX = 4;
    private static final int CANDIDATES = 5;
    private static final String LINK = "l-";

    @Parameters(index = "0", paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "The id of a claim, a report or a link, or its first characters, if no other starts so.")
    private String id = "";

    private final Catalogue catalogue;
    private final Screen screen;

    ExplainCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        try (View view = CaseFolder.at(folder).open(catalogue.store())) {
            Optional<DocumentRow> report = view.document(id).or(() -> byBeginning(view));
            if (report.isPresent()) {
                screen.say(report(report.get(), view));
                CaseFolder.at(folder).daysOf(report.get().id()).forEach(line -> screen.say(Text.wrap("  ", line)));
                return 0;
            }
            screen.say(id.startsWith(LINK) ? link(view) : claim(view));
        }
        return 0;
    }

    /** The only report whose id begins so, unless a claim's does. */
    private Optional<DocumentRow> byBeginning(View view) {
        List<String> ids = id.length() < SHORTEST_PREFIX ? List.of() : view.documentIds(id);
        return ids.size() == 1 && view.claimsById(id).isEmpty() ? view.document(ids.getFirst()) : Optional.empty();
    }

    private static String report(DocumentRow report, View view) {
        Selection inReport = new Selection(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(report.id()),
                Optional.empty());
        return new ReportPage(report).whole(view.claims(inReport).size());
    }

    /** An id that starts like that of a link may yet be that of a claim that people named. */
    private String link(View view) throws Trouble {
        LinkPage page = new LinkPage(ComparedCase.at(folder, catalogue));
        List<Link> links = page.startingWith(id);
        if (links.isEmpty()) {
            return claim(view);
        }
        if (links.size() > 1) {
            throw Trouble.usage(links.size() + " links have ids that start with '" + id + "'; give more of it.");
        }
        return page.of(links.getFirst());
    }

    private String claim(View view) throws Trouble {
        if (id.length() < SHORTEST_PREFIX) {
            throw Trouble.usage("'" + id + "' is too short for the id of a claim; give at least its first "
                    + SHORTEST_PREFIX + " characters.");
        }
        List<Found> claims = view.claimsById(id);
        Optional<Found> exact =
                claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
        List<String> candidates = Stream.concat(claims.stream().map(Found::id), view.documentIds(id).stream())
                .toList();
        if (exact.isEmpty() && candidates.size() > 1) {
            String shown = candidates.stream().limit(CANDIDATES).collect(Collectors.joining(", "));
            throw Trouble.usage(
                    candidates.size() + (claims.isEmpty() ? " reports" : " claims") + " have ids that start with '" + id
                            + "' (" + shown + (candidates.size() > CANDIDATES ? ", …" : "") + "); give more of it.");
        }
        if (claims.isEmpty()) {
            throw Trouble.usage("No claim and no report of " + folder + " has the id '" + id + "'; 'stemma show claims "
                    + folder + "' and 'stemma show documents " + folder
                    + "' list them, and 'stemma show contradictions "
                    + folder + "' links.");
        }
        Found claim = exact.orElse(claims.getFirst());
        DocumentRow report = view.document(claim.report().id()).orElseThrow();
        return new ClaimPage(claim, report).whole();
    }
}
