package stemma.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipException;
import stemma.text.Finding;

/**
 * A file of the input, or a file within one.
 *
 * @param content its bytes
 * @param id of the report, if the file is one: the path in the folder that was given, with slashes, or the file's name; of a
 *     file within another, that one's id, {@code !/}, and the path or address within
 * @param location how people are told of it: the name of the folder that was given, and the path in it
 * @param name with its ending, for those to whom content does not tell enough
 * @param charset the encoding that whatever is around it declares, as the header of a mail's part does
 * @param allowance what it shares with all that stands in the same file of the input
 */
public record SourceFile(
        Content content, String id, String location, String name, Optional<String> charset, Allowance allowance) {

    private static final String WITHIN = "!/";

    /** A file on disk. */
    public SourceFile(Path path, String id, String location) {
        this(
                new Content.OnDisk(path),
                id,
                location,
                last(id),
                Optional.empty(),
                new Allowance(Allowance.Limits.standard()));
    }

    /** A file within this one, by its path. */
    public SourceFile part(String path, Content inner) {
        return part(path, last(path), inner, Optional.empty());
    }

    /** A file within this one, of whose kind and encoding this one knows more than its path tells. */
    public SourceFile part(String path, String called, Content inner, Optional<String> declared) {
        return new SourceFile(inner, id + WITHIN + path, location + WITHIN + path, called, declared, allowance);
    }

    /** The same file under another id. */
    SourceFile called(String other) {
        return new SourceFile(content, other, location, name, charset, allowance);
    }

    /** The same file in other bytes, such as those of a page in UTF-8 that was made of it. */
    public SourceFile as(Content other) {
        return new SourceFile(other, id, location, name, Optional.of("UTF-8"), allowance);
    }

    /** The same file with a name that tells its kind. */
    public SourceFile named(String kind) {
        return new SourceFile(content, id, location, kind, charset, allowance);
    }

    /** The same file as it was taken on a day: the same address has other locations on other days. */
    public SourceFile takenOn(LocalDate day) {
        return new SourceFile(content, id, location + " (" + day + ")", name, charset, allowance);
    }

    /** The same file with the encoding that is declared around it, if one is. */
    public SourceFile declaring(Optional<String> encoding) {
        return new SourceFile(content, id, location, name, encoding, allowance);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What can be seen of it before it is read. */
    public Head head() throws IOException {
        return new Head(name, content.head());
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    /** A finding about this file. */
    public Item problem(String what, String remedy) {
        return new Item.Problem(new Finding(location, what, remedy));
    }

    /** A finding about a line of this file. */
    public Item problem(long line, String what, String remedy) {
        return new Item.Problem(new Finding(location + ":" + line, what, remedy));
    }

    /** A finding about what stands in this file under a name. */
    public Item problem(String inner, String what, String remedy) {
        return new Item.Problem(new Finding(location + WITHIN + inner, what, remedy));
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
            case Allowance.Exceeded exceeded ->
                new Finding(
                        where,
                        exceeded.getMessage() + "; what came before counts.",
                        "If it is what it claims to be, unpack it yourself and give the folder.");
            case EOFException end ->
                new Finding(where, "it breaks off.", "Fetch it anew, or make it anew where it was made.");
            case ZipException damaged ->
                new Finding(
                        where,
                        "its packed bytes are damaged (" + why(damaged) + ").",
                        "Fetch it anew, or make it anew where it was made.");
            case IOException other ->
                new Finding(
                        where,
                        "reading it failed (" + why(other) + ").",
                        "Check the disk or the connection to it; if the file is damaged, fetch it anew.");
        };
    }

    /** What a library says went wrong, in brief. */
    public static String why(Exception failure) {
        String message = failure.getMessage();
        return failure instanceof EOFException || message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
