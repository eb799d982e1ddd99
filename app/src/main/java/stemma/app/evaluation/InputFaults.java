package stemma.app.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says what is wrong with a file in words that tell a person what to do. */
final class InputFaults {

    private InputFaults() {}

    /**
     * The fault of a file that cannot be read.
     *
     * @param expected what the file should be, as in "a list of document ids"
     */
    static UnreadableInputException cannotRead(Path file, String expected, IOException cause) {
        String reason = switch (cause) {
            case NoSuchFileException none -> "there is no such file";
            case AccessDeniedException denied -> "reading it is not allowed";
            case CharacterCodingException coding -> "it is not UTF-8 text";
            case IOException other -> "it cannot be read (" + other.getMessage() + ")";
        };
        return new UnreadableInputException(file + ": " + reason + "; expected " + expected + ".", cause);
    }
}
