package stemma.app.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.Statement;
import stemma.link.responsibility.Responsibility;
import stemma.link.responsibility.Responsibility.Kind;
import stemma.link.responsibility.Responsibility.Part;

/** {@code stemma show responsibility}: who is said to have done each harm. */
@Command(
        name = "responsibility",
        description =
                "Lists attacks and their victims with who is blamed, who denies it, who claims it, whether a report"
                        + " says that nobody has, and where nobody is named.")
public final class ShowResponsibilityCommand implements Callable<Integer> {

    @Mixin
    private Listed listed = new Listed();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowResponsibilityCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        List<Responsibility> told = listed.open(catalogue, screen).comparison().responsibility().stream()
                .filter(Responsibility::isTold)
                .sorted(Comparator.<Responsibility>comparingInt(harm -> -kinds(harm))
                        .thenComparingInt(harm -> -harm.occurrence().members().size())
                        .thenComparing(harm -> harm.occurrence().id()))
                .toList();
        if (told.isEmpty()) {
            screen.say("No claim of this case says who did any harm, or denies it.");
        }
        listed.each(told, screen, this::show);
        return 0;
    }

    private static int kinds(Responsibility harm) {
        return (int) harm.parts().stream().map(Part::kind).distinct().count();
    }

    private void show(Responsibility harm) {
        screen.say(harm.occurrence().id() + "  "
                + harm.occurrence().members().stream()
                        .map(member -> member.type().label())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        harm.parts().forEach(this::show);
        screen.say("");
    }

    private void show(Part part) {
        String head = part.kind().label().toUpperCase(Locale.ROOT)
                + part.party().map(who -> " " + who).orElse("");
        List<String> words = part.words().stream().distinct().toList();
        screen.say(Text.wrap("  ", head + (words.isEmpty() ? "" : ": “" + String.join("”, “", words) + "”")));
        if (part.kind() == Kind.UNCLEAR && part.party().isEmpty()) {
            screen.say("    in " + part.claims().size() + " claims that name nobody");
            return;
        }
        for (Statement claim : part.claims()) {
            screen.say("    " + StatementLine.of(claim));
        }
    }
}
