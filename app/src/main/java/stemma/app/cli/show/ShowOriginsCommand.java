package stemma.app.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.Question;
import stemma.link.copy.ReportCopy;
import stemma.link.copy.ReportCopy.Order;

/** {@code stemma show origins}: who has what from whom. */
@Command(
        name = "origins",
        description =
                "Lists reports that repeat words of others, with what changed on the way, and what several reports"
                        + " have from fewer sources.")
public final class ShowOriginsCommand implements Callable<Integer> {

    @Mixin
    private Listed listed = new Listed();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowOriginsCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        ComparedCase compared = listed.open(catalogue, screen);
        List<ReportCopy> copies = compared.comparison().copies().stream()
                .sorted(Comparator.comparingInt(copy -> -copy.words()))
                .toList();
        screen.say("REPORTS THAT REPEAT WORDS OF OTHERS");
        screen.say(copies.isEmpty() ? "  No report of this case repeats another's words.\n" : "");
        listed.each(copies, screen, this::show);
        List<Question> shared = compared.comparison().questions().stream()
                .filter(question -> question.counts().reports() > 1
                        && question.counts().origins() < question.counts().reports())
                .toList();
        screen.say("WHAT MORE REPORTS TELL THAN HAVE A SOURCE OF THEIR OWN");
        screen.say(shared.isEmpty() ? "  Nothing that several reports tell.\n" : "");
        listed.each(shared, screen, this::show);
        return 0;
    }

    private void show(ReportCopy copy) {
        String whole = switch (copy.extent()) {
            case WHOLE -> "a good part of";
            case SENTENCES -> "sentences of";
        };
        String order = copy.order() == Order.DATED ? "" : "; their days do not tell which came first";
        screen.say(Text.wrap(copy.copy().id() + " repeats " + whole + " "
                + copy.original().id() + ": " + copy.words() + " words in "
                + copy.passages().size() + (copy.passages().size() == 1 ? " passage" : " passages") + order + "."));
        copy.changes().stream()
                .map(change -> change.inCopy().type().label() + ": " + change.sentence())
                .distinct()
                .forEach(change -> screen.say(Text.wrap("  changed  ", change)));
        screen.say("");
    }

    private void show(Question question) {
        screen.say(Text.wrap(question.asks() + ": " + question.counts().reports() + " reports, origins that are known "
                + question.counts().origins()));
        Stream.of(question)
                .flatMap(one -> one.members().stream())
                .forEach(member -> screen.say("  " + StatementLine.of(member)));
        screen.say("");
    }
}
