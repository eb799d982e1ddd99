package stemma.app.cli.show;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.Counts;
import stemma.link.Question;
import stemma.link.settling.Settler;

/** {@code stemma show questions}: what several claims answer, and how their answers stand to each other. */
@Command(
        name = "questions",
        description = "Lists what claims of several reports answer, and how their answers stand to each other.")
public final class ShowQuestionsCommand implements Callable<Integer> {

    @Mixin
    private Listed listed = new Listed();

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "contradict, overtaken, independent, agree, 'one source' or 'said once'.")
    private Optional<String> status = Optional.empty();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowQuestionsCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        List<String> allowed = Arrays.stream(Question.Status.values())
                .map(Question.Status::label)
                .toList();
        if (status.filter(s -> !allowed.contains(s)).isPresent()) {
            throw Trouble.usage("--status takes " + String.join(", ", allowed) + ", not '" + status.get() + "'.");
        }
        ComparedCase compared = listed.open(catalogue, screen);
        if (status.isEmpty()) {
            compared.comparison().sums().rows().forEach(row -> screen.say(RowText.of(row)));
        }
        List<Question> questions = compared.comparison().questions().stream()
                .filter(question -> status.map(s -> s.equals(question.status().label()))
                        .orElse(question.status() != Question.Status.SAID_ONCE))
                .toList();
        if (questions.isEmpty()) {
            screen.say(
                    status.isPresent()
                            ? "No question of this case has the status " + status.get() + "."
                            : "No two claims of this case answer one question; --status 'said once' lists what was said once.");
        }
        listed.each(questions, screen, this::show);
        return 0;
    }

    private void show(Question question) {
        Counts counts = question.counts();
        screen.say(Text.wrap(question.status().label().toUpperCase(java.util.Locale.ROOT) + "  " + question.asks()
                + "  (reports " + counts.reports() + " / origins " + counts.origins() + " / institutions "
                + counts.institutions() + " / camps " + counts.camps() + ")"));
        question.members().forEach(member -> screen.say("  " + StatementLine.of(member)));
        Settler.of(question).ifPresent(settle -> screen.say(Text.wrap("  would settle it: ", settle)));
        screen.say("");
    }
}
