package stemma.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.citing.CardJson;
import stemma.app.citing.CardMarkdown;
import stemma.app.citing.CardText;
import stemma.app.citing.Citation;
import stemma.app.citing.CitationMaker;
import stemma.app.citing.ClaimById;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.store.DocumentRow;
import stemma.store.Found;
import stemma.store.Selection;
import stemma.store.View;

/** {@code stemma cite}: a claim as a card to paste. */
@Command(
        name = "cite",
        description =
                "Prints a claim as a card to paste: the quote, a neutral sentence with its chain of sources, how its"
                        + " date and place are known, whose word the victims' status is, what is missing, and what could be"
                        + " taken for it.")
final class CiteCommand implements Callable<Integer> {

    /** The forms of a card. */
    enum Format {
        text,
        markdown,
        json
    }

    @Parameters(index = "0", paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Parameters(
            index = "1",
            paramLabel = "CLAIM",
            description = "The id of a claim, or its first four characters or more, if no other starts so.")
    private String id = "";

    @Option(names = "--format", paramLabel = "text|markdown|json", description = "The form of the card (text).")
    private Format format = Format.text;

    private final Catalogue catalogue;
    private final Screen screen;

    CiteCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        try (View view = CaseFolder.at(folder).open(catalogue.store())) {
            if (view.document(id).isPresent()) {
                throw Trouble.usage("'" + id + "' is a report; 'cite' takes the id of a claim, and 'stemma show claims "
                        + folder + "' lists them.");
            }
            List<Found> claims = view.claims(Selection.everything());
            Found claim = ClaimById.of(id, claims);
            DocumentRow report = view.document(claim.report().id()).orElseThrow();
            screen.say(card(new CitationMaker(report, claims).of(claim)));
        }
        return 0;
    }

    private String card(Citation citation) {
        return switch (format) {
            case text -> new CardText(Text::wrap).of(citation);
            case markdown -> CardMarkdown.of(citation);
            case json -> CardJson.of(citation);
        };
    }
}
