package stemma.app.cli;

import picocli.CommandLine.Command;

/** {@code stemma show}: what is in a case. */
@Command(name = "show", description = "Shows what is in a case.", synopsisSubcommandLabel = "claims")
final class ShowCommand {}
