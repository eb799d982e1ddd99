package stemma.app.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The program that runs: its classes, word lists, models, libraries, and the Java that runs it. */
public final class Program {

    private Program() {}

    /**
     * A hash that changes whenever any part of the program does. The name of a version would not do: while rules are being
     * written they change many times under one name.
     */
    public static String fingerprint() {
        List<String> parts = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                parts.addAll(parts(Path.of(entry)));
            }
        }
        Collections.sort(parts);
        parts.add("java " + Runtime.version());
        byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hashes.sha256().digest(all));
    }

    /** What an entry of the class path holds: a line for each file of a folder, or one for a jar, without the dates at which they were made. */
    static List<String> parts(Path entry) {
        try {
            return Files.isDirectory(entry)
                    ? inFolder(entry)
                    : Files.isRegularFile(entry) ? List.of(JarContents.of(entry)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + entry + " cannot be read", e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                parts.add(folder.relativize(file) + " " + Hashes.ofFile(file));
            }
        }
        return parts;
    }
}
