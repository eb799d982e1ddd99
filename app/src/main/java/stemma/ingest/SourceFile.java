package stemma.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import stemma.text.Finding;

/**
 * A file of the input.
 *
 * @param path where it can be opened
 * @param id of the report, if the file is one: the path in the folder that was given, with slashes, or the file's name
 * @param location how people are told of it: the name of the folder that was given, and the path in it
 */
public record SourceFile(Path path, String id, String location) {

    /** A finding about this file. */
    public Item problem(String what, String remedy) {
        return new Item.Problem(new Finding(location, what, remedy));
    }

    /** A finding about a line of this file. */
    public Item problem(long line, String what, String remedy) {
        return new Item.Problem(new Finding(location + ":" + line, what, remedy));
    }

    /** A finding that says why this file could not be read. */
    public Item unreadable(IOException why) {
        return new Item.Problem(unreadable(location, why));
    }

    static Finding unreadable(String where, IOException why) {
        return switch (why) {
            case NoSuchFileException gone ->
                new Finding(where, "there is no such file or folder.", "Check how it is spelled, or leave it out.");
            case AccessDeniedException denied ->
                new Finding(where, "it may not be opened by you.", "Give yourself the right to read it.");
            case FileSystemLoopException loop ->
                new Finding(
                        where, "this link leads back to a folder above it.", "Remove the link; nothing else is lost.");
            case IOException other ->
                new Finding(
                        where,
                        "reading it failed (" + other.getClass().getSimpleName() + ": " + other.getMessage() + ").",
                        "Check the disk or the connection to it, and read it again.");
        };
    }
}
