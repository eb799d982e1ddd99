package stemma.app.cli;

import picocli.CommandLine.Command;

/** {@code stemma show}: what is in a case. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows what is in a case.",
        synopsisSubcommandLabel = "claims")
final class ShowCommand {}
