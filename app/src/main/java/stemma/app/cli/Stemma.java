package stemma.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.Version;
import stemma.app.cli.board.ExportPageCommand;
import stemma.app.cli.board.ServeCommand;
import stemma.app.cli.show.ShowBalanceCommand;
import stemma.app.cli.show.ShowControlCommand;
import stemma.app.cli.show.ShowDocumentsCommand;
import stemma.app.cli.show.ShowLinksCommand;
import stemma.app.cli.show.ShowOccurrencesCommand;
import stemma.app.cli.show.ShowOriginsCommand;
import stemma.app.cli.show.ShowQuestionsCommand;
import stemma.app.cli.show.ShowResponsibilityCommand;
import stemma.app.screen.ProgressLine;
import stemma.app.screen.Screen;

/** The program {@code stemma}. */
@Command(
        name = "stemma",
        description =
                "Reads a pile of reports about the same fighting and tells who says what, from whom they have it.",
        footer = {"", "Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot read or write."})
public final class Stemma {

    private static final int FAULT = 3;
    private static final long MEGABYTE = 1 << 20;

    /** {@code stemma show}: what is in a case. */
    @Command(
            name = "show",
            description = "Shows what is in a case.",
            synopsisSubcommandLabel =
                    "(claims | documents | questions | occurrences | contradictions | control | origins"
                            + " | responsibility | balance)")
    private static final class Show {}

    /** {@code stemma export}: a case for others. */
    @Command(name = "export", description = "Writes a case in a form for others.", synopsisSubcommandLabel = "(page)")
    private static final class Export {}

    private Stemma() {}

    public static void main(String[] args) {
        // Libraries below us change case by the machine's locale; a Turkish one would read INJURED as ınjured.
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(Catalogue.standard(), new Screen(out, err, ProgressLine.on(System.err)), args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }

    /** Runs one command and returns its exit code. */
    public static int run(Catalogue catalogue, Screen screen, String... args) {
        try {
            return commandLine(catalogue, screen).execute(args);
        } catch (OutOfMemoryError e) {
            screen.err()
                    .print("The " + Runtime.getRuntime().maxMemory() / MEGABYTE
                            + " MB of memory that Stemma may use are"
                            + " not enough for this pile; give more, such as STEMMA_JAVA_OPTS=-Xmx4g. No finished file was"
                            + " changed.\n");
            return FAULT;
        }
    }

    /** The program with all its commands, for running and for checking the docs against. */
    public static CommandLine commandLine(Catalogue catalogue, Screen screen) {
        CommandLine show = new CommandLine(new Show());
        show.addSubcommand(new ShowClaimsCommand(catalogue, screen))
                .addSubcommand(new ShowDocumentsCommand(catalogue, screen))
                .addSubcommand(new ShowQuestionsCommand(catalogue, screen))
                .addSubcommand(new ShowOccurrencesCommand(catalogue, screen))
                .addSubcommand(new ShowLinksCommand(catalogue, screen))
                .addSubcommand(new ShowControlCommand(catalogue, screen))
                .addSubcommand(new ShowOriginsCommand(catalogue, screen))
                .addSubcommand(new ShowResponsibilityCommand(catalogue, screen))
                .addSubcommand(new ShowBalanceCommand(catalogue, screen));
        CommandLine export = new CommandLine(new Export());
        export.addSubcommand(new ExportPageCommand(screen));
        CommandLine stemma = new CommandLine(new Stemma());
        stemma.addSubcommand(new BuildCommand(catalogue, screen))
                .addSubcommand(new LinkCommand(catalogue, screen))
                .addSubcommand(show)
                .addSubcommand(new ExplainCommand(catalogue, screen))
                .addSubcommand(new CiteCommand(catalogue, screen))
                .addSubcommand(new ServeCommand(screen))
                .addSubcommand(export)
                .addSubcommand(new DiffCommand(screen))
                .addSubcommand(new EvaluateCommand())
                .setOut(screen.out())
                .setErr(screen.err())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((wrong, args) -> refuse(wrong, screen))
                .setExecutionExceptionHandler((fault, command, parsed) -> fail(fault, screen));
        giveHelpAndVersion(stemma);
        return stemma;
    }

    /** Every command, on every level, takes --help and --version. */
    private static void giveHelpAndVersion(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).version("stemma " + Version.ofStemma());
        command.getSubcommands().values().forEach(Stemma::giveHelpAndVersion);
    }

    private static int refuse(CommandLine.ParameterException wrong, Screen screen) {
        String message = String.valueOf(wrong.getMessage()).strip().replace("is not an int", "is no whole number");
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        screen.err().print(message + (message.endsWith(".") ? "" : ".") + " See '" + command + " --help'.\n");
        return Trouble.Kind.WRONG_USAGE.exitCode();
    }

    /** What a command throws: trouble that a person can mend, or a fault of the program, told as such. */
    private static int fail(Exception fault, Screen screen) {
        return switch (fault) {
            case Trouble trouble -> {
                screen.err().print(trouble.sentence() + "\n");
                yield trouble.exitCode();
            }
            case UncheckedIOException file -> {
                String reason = Trouble.reason(Objects.requireNonNull(file.getCause()));
                screen.err().print((reason.endsWith(".") ? reason : "A file cannot be used: " + reason + ".") + "\n");
                yield Trouble.Kind.CANNOT_READ_OR_WRITE.exitCode();
            }
            default -> {
                screen.err().print("This is a fault in Stemma; please report it with the lines below.\n");
                fault.printStackTrace(screen.err());
                yield FAULT;
            }
        };
    }
}
