package stemma.ingest.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an archive's entry, with slashes. */
record EntryName(String path) {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final String REMEDY = "Nothing is unpacked to disk; ask who made the archive, and pack it anew.";

    /** A name as the archive has it, which may be written with backslashes or begin with {@code ./}. */
    static EntryName of(String written) {
        String slashed = written.replace('\\', '/');
        while (slashed.startsWith("./")) {
            slashed = slashed.substring(2);
        }
        return new EntryName(slashed);
    }

    /** Why an entry of this name is not read: it would lead out of the archive. */
    Optional<String> fault() {
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("its name is an absolute path, which leads out of the archive; it is not read.");
        }
        if (Arrays.asList(path.split("/", -1)).contains("..")) {
            return Optional.of("its name goes up with \"..\", which leads out of the archive; it is not read.");
        }
        return path.isBlank() || path.indexOf('\0') >= 0
                ? Optional.of("it has no name that can be written; it is not read.")
                : Optional.empty();
    }

    static String remedy() {
        return REMEDY;
    }

    /** Whether it is passed over as hidden files of a folder are, or as what macOS adds to its archives. */
    boolean isHidden() {
        return Arrays.stream(path.split("/", -1))
                .anyMatch(name -> (name.startsWith(".") && !name.equals("..")) || name.equals("__MACOSX"));
    }
}
