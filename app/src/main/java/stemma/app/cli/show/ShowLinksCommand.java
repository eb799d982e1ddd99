package stemma.app.cli.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.export.jsonl.LinkRecord;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.settling.Settler;

/** {@code stemma show contradictions}: claims that cannot both hold; with {@code --kind} other links. */
@Command(
        name = "contradictions",
        description = "Lists claims that cannot both hold, with what they differ in and why; --kind lists other links.")
public final class ShowLinksCommand implements Callable<Integer> {

    @Mixin
    private Listed listed = new Listed();

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "contradicts (where not given), supersedes, refines, entails, not-comparable, reframes, copies,"
                            + " same-origin, agrees or corroborates.")
    private String kind = LinkKind.CONTRADICTS.label();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowLinksCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        LinkKind wanted = wanted();
        ComparedCase compared = listed.open(catalogue, screen);
        Map<String, Statement> claims = compared.byId();
        List<Link> links = compared.comparison().links().stream()
                .filter(link -> link.kind() == wanted)
                .toList();
        if (links.isEmpty()) {
            screen.say("No two claims of this case are linked as " + wanted.label() + ".");
        }
        listed.each(links, screen, link -> show(link, claims));
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
        screen.say(Text.wrap(LinkRecord.id(link) + "  " + link.kind().label() + ", on "
                + link.on().label() + ": " + link.reason()));
        for (Link.End end : List.of(link.from(), link.to())) {
            Statement claim = claims.get(end.id());
            screen.say("  " + (claim == null ? end.id() : StatementLine.of(claim)));
        }
        Optional.ofNullable(claims.get(link.from().id()))
                .flatMap(from ->
                        Optional.ofNullable(claims.get(link.to().id())).flatMap(to -> Settler.of(link, from, to)))
                .ifPresent(settle -> screen.say(Text.wrap("  would settle it: ", settle)));
        screen.say("");
    }
}
