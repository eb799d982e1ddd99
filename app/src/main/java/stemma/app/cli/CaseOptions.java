package stemma.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import stemma.app.Trouble;

/** The options of commands that make a case of reports, and what must hold of them before any work. */
final class CaseOptions {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "CASE",
            description = "The case folder; made if there is none. Decisions in it stay.")
    private Path out = Path.of("case");

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = "A table that gives publisher, day and address of reports that do not print theirs.")
    private Optional<Path> about = Optional.empty();

    Path out() {
        return out;
    }

    Optional<Path> about() {
        return about;
    }

    /** Refuses what cannot be read or written, and a case folder that the next build would read as reports. */
    void check(List<Path> inputs) throws Trouble {
        if (isEmpty(out)) {
            throw Trouble.usage("The case folder after -o is empty ('' was given); name one, such as case.");
        }
        for (Path input : inputs) {
            check(input);
        }
        if (about.isPresent() && !Files.isRegularFile(about.get())) {
            throw Trouble.unreadable("There is no file " + about.get() + " to read about the reports from.");
        }
    }

    private void check(Path input) throws Trouble {
        if (isEmpty(input)) {
            throw Trouble.usage(
                    "An INPUT is empty ('' was given); name a file or a folder; '.' is the one you are in.");
        }
        if (!Files.exists(input) && Files.isSymbolicLink(input)) {
            throw Trouble.unreadable(input + " is a link that leads nowhere; repair it or leave it out.");
        }
        if (!Files.exists(input)) {
            throw Trouble.unreadable("There is no file or folder " + input + " to read.");
        }
        if (!Files.isReadable(input)) {
            throw Trouble.unreadable("You may not read " + input + ".");
        }
        if (out.toAbsolutePath().normalize().startsWith(input.toAbsolutePath().normalize())
                && Files.isDirectory(input)) {
            throw Trouble.usage("The case folder " + out + " would lie in the input folder " + input
                    + ", and the next build would read it as reports; choose a folder outside of it.");
        }
    }

    /** Whether it is what a script gives whose variable is not set; Java would take it for the current folder. */
    private static boolean isEmpty(Path path) {
        return path.toString().isBlank();
    }
}
