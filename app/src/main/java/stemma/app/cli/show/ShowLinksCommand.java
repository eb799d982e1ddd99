package stemma.app.cli.show;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;

/** {@code stemma show contradictions}: claims that cannot both hold; with {@code --kind} other links. */
@Command(
        name = "contradictions",
        description = "Lists claims that cannot both hold, with what they differ in and why; --kind lists other links.")
public final class ShowLinksCommand implements Callable<Integer> {

    private static final int DEFAULT_LIMIT = 20;

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "contradicts (where not given), supersedes, refines, entails, not-comparable, reframes, copies,"
                            + " same-origin, agrees or corroborates.")
    private String kind = LinkKind.CONTRADICTS.label();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many links (20, where not given).")
    private int limit = DEFAULT_LIMIT;

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowLinksCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        if (limit < 1) {
            throw Trouble.usage("--limit takes a number of at least 1, not " + limit + ".");
        }
        LinkKind wanted = wanted();
        ComparedCase compared = ComparedCase.at(folder, catalogue);
        Map<String, Statement> claims = compared.byId();
        List<Link> links = compared.comparison().links().stream()
                .filter(link -> link.kind() == wanted)
                .toList();
        if (links.isEmpty()) {
            screen.say("No two claims of this case are linked as " + wanted.label() + ".");
        }
        links.stream().limit(limit).forEach(link -> show(link, claims));
        if (links.size() > limit) {
            screen.say("… and " + (links.size() - limit) + " more; --limit " + links.size() + " shows all.");
        }
        return 0;
    }

    private LinkKind wanted() throws Trouble {
        Optional<LinkKind> found = Arrays.stream(LinkKind.values())
                .filter(link -> link.label().equals(kind))
                .findFirst();
        List<String> labels =
                Arrays.stream(LinkKind.values()).map(LinkKind::label).toList();
        return found.orElseThrow(
                () -> Trouble.usage("--kind takes " + String.join(", ", labels) + ", not '" + kind + "'."));
    }

    private void show(Link link, Map<String, Statement> claims) {
        screen.say(Text.wrap(link.kind().label() + ", on " + link.on().label() + ": " + link.reason()));
        for (Link.End end : List.of(link.from(), link.to())) {
            Statement claim = claims.get(end.id());
            screen.say("  " + (claim == null ? end.id() : StatementLine.of(claim)));
        }
        screen.say("");
    }
}
