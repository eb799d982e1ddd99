package stemma.app.screen;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import stemma.app.Progress;

/** A progress bar on a terminal, with an estimate of the time that is left. */
public final class ProgressLine implements Progress {

    private static final int WIDTH = 100;
    private static final int UPDATE_MILLIS = 250;

    private final PrintStream terminal;
    private Optional<ProgressBar> bar = Optional.empty();

    private ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * A bar where a person looks on; else nothing, so that logs stay clean. Only the launcher can tell in a way that holds
     * for every JDK: it sets {@code stemma.terminal} to {@code true} where standard error is a terminal.
     */
    public static Progress on(PrintStream terminal) {
        return Boolean.getBoolean("stemma.terminal") ? new ProgressLine(terminal) : Progress.silent();
    }

    /** Nobody knows how many reports an archive holds until its end, so this bar counts and promises nothing. */
    @Override
    public void met() {
        if (bar.isEmpty()) {
            bar = Optional.of(bar("Finding reports", -1));
        }
        step();
    }

    @Override
    public void expect(int steps) {
        close();
        bar = Optional.of(bar("Reading reports", steps));
    }

    @Override
    public void comparing() {
        close();
        bar = Optional.of(bar("Comparing, links found", -1));
    }

    private ProgressBar bar(String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
