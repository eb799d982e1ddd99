package stemma.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stemma.app.Catalogue;
import stemma.app.Inputs;
import stemma.app.Outcome;
import stemma.app.Pipeline;
import stemma.app.Progress;
import stemma.app.Trouble;
import stemma.app.cache.Hashes;
import stemma.app.record.CodedClaims;
import stemma.app.screen.Screen;
import stemma.ingest.Item;
import stemma.ingest.table.Columns;
import stemma.text.Document;

/** {@code stemma link}: compares claims that people coded, without reading the reports for claims. */
@Command(
        name = "link",
        description = "Compares claims that were made elsewhere, by people, say, and writes a case folder of them.")
final class LinkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claim records, one JSON object a line.")
    private Path claimsFile = Path.of("claims.jsonl");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DOCUMENTS",
            description = "The reports that the claims stand in, as for build.")
    private List<Path> inputs = List.of();

    @Mixin
    private CaseOptions options = new CaseOptions();

    private final Catalogue catalogue;
    private final Screen screen;

    LinkCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        options.check(inputs);
        Inputs.Settings settings = new Inputs.Settings(options.about(), Columns.guessed());
        List<Item> items = new ArrayList<>(items(settings));
        CodedClaims claims = claims(items);
        claims.findings().forEach(finding -> items.add(new Item.Problem(finding)));
        Outcome outcome = build(items, claims, settings);
        screen.say(Closing.text(outcome, options.out()));
        return outcome.exitCode();
    }

    private Outcome build(List<Item> items, CodedClaims claims, Inputs.Settings settings) throws Trouble {
        try (Progress progress = screen.progress()) {
            Pipeline pipeline = new Pipeline(catalogue.of(claims, Hashes.ofFile(claimsFile)), progress);
            pipeline.check(options.out());
            int threads = Runtime.getRuntime().availableProcessors();
            return pipeline.build(items, new Pipeline.Request(options.out(), threads, settings));
        } catch (IOException e) {
            throw Trouble.unreadable(claimsFile, e);
        }
    }

    private List<Item> items(Inputs.Settings settings) throws Trouble {
        try {
            return catalogue.inputs().read(inputs, settings);
        } catch (IOException e) {
            throw Trouble.unreadable(inputs.getFirst(), e);
        }
    }

    private CodedClaims claims(List<Item> items) throws Trouble {
        List<Document> reports = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Report report) {
                reports.add(report.document());
            }
        }
        CodedClaims claims = new CodedClaims(reports);
        try {
            claims.read(claimsFile);
        } catch (IOException e) {
            throw Trouble.unreadable(claimsFile, e);
        }
        return claims;
    }
}
