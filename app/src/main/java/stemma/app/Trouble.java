package stemma.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What keeps a command from being done, told to a person in one sentence. */
public final class Trouble extends Exception {

    /** Why a command cannot be done, with the exit code of the program. */
    public enum Kind {
        WRONG_USAGE(2),
        CANNOT_READ_OR_WRITE(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    private Trouble(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    private Trouble(Kind kind, String sentence, Exception cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public static Trouble usage(String sentence) {
        return new Trouble(Kind.WRONG_USAGE, sentence);
    }

    public static Trouble unreadable(String sentence) {
        return new Trouble(Kind.CANNOT_READ_OR_WRITE, sentence);
    }

    public static Trouble unwritable(Path folder, IOException cause) {
        return new Trouble(
                Kind.CANNOT_READ_OR_WRITE,
                "The case folder " + folder + " cannot be written: " + whyNotWritten(folder, cause)
                        + ". Choose a folder that you may write to.",
                cause);
    }

    /** What the file system tells of a folder that it cannot make is often no more than its path. */
    private static String whyNotWritten(Path folder, IOException cause) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at)) {
                return at + " is a file";
            }
        }
        return cause instanceof NoSuchFileException ? "it cannot be made there" : reason(cause);
    }

    public static Trouble unreadable(Path file, IOException cause) {
        return new Trouble(Kind.CANNOT_READ_OR_WRITE, file + " cannot be read: " + reason(cause) + ".", cause);
    }

    /** What went wrong with a file, in words; the file system's own messages are often just a path. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "you may not use " + denied.getFile();
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is a file";
            case FileSystemException file when file.getReason() != null -> file.getFile() + ", " + file.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }

    public int exitCode() {
        return kind.exitCode();
    }

    /** The sentence for the terminal. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
