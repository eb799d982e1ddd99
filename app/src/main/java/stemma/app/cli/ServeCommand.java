package stemma.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.serve.BoardServer;

/** {@code stemma serve}: the board of a case, where people can decide. */
@Command(
        name = "serve",
        description = "Shows the board of a case in the browser of this machine, and keeps what you decide there in"
                + " decisions.jsonl.")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Parameters(index = "0", paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port, 1 to 65535; any that is free, where not given.")
    private int port;

    private final Screen screen;

    ServeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Trouble.usage("--port takes a number from 1 to " + HIGHEST_PORT + ", not " + port + ".");
        }
        CountDownLatch end = new CountDownLatch(1);
        try (BoardServer board = BoardServer.start(folder, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
            screen.say(
                    "The board of " + folder + " is at\n\n  " + board.link()
                            + "\n\nThe link lets in one browser, once. Stop with Ctrl-C; every decision is on the disk by then.");
            screen.out().flush();
            end.await();
        }
        return 0;
    }
}
