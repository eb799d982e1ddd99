package stemma.app.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Results of work, each in a file named by the hash of all that it depends on.
 *
 * <p>An entry is 32 bytes, the SHA-256 of its key and what follows, and then its texts, packed. One that was cut short,
 * damaged, or put under another name does not fit its hash, and counts as missing. Finding is safe for use by several
 * threads; keeping and pruning are for the one that holds the case folder.
 */
public final class Cache {

    private static final int HASH_BYTES = 32;
    private static final int PREFIX = 2;
    private static final String UNFINISHED = ".part";

    private final Path folder;

    private Cache(Path folder) {
        this.folder = folder;
    }

    /** The cache in a folder, which is made with the first entry. */
    public static Cache in(Path folder) {
        return new Cache(folder);
    }

    /**
     * What was kept under a key.
     *
     * @param key lower-case hexadecimal, at least three digits
     */
    public Optional<List<String>> find(String key) {
        try {
            byte[] entry = Files.readAllBytes(file(key));
            if (entry.length < HASH_BYTES) {
                return Optional.empty();
            }
            byte[] packed = Arrays.copyOfRange(entry, HASH_BYTES, entry.length);
            boolean sound = Arrays.equals(hash(key, packed), 0, HASH_BYTES, entry, 0, HASH_BYTES);
            return sound ? Optional.of(unpack(packed)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // whatever keeps an entry from being used, the work can be done again
        }
    }

    /** Keeps the result of some work; in one step, so that no reader ever meets half an entry. */
    public void keep(String key, List<String> texts) throws IOException {
        Path file = file(key);
        Files.createDirectories(file.resolveSibling(""));
        byte[] packed = pack(texts);
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(hash(key, packed));
        entry.writeBytes(packed);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.write(unfinished, entry.toByteArray());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes all entries but these, and what a process that was stopped left behind. */
    public void keepOnly(Set<String> keys) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!keys.contains(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, PREFIX)).resolve(key);
    }

    private static byte[] hash(String key, byte[] packed) {
        MessageDigest digest = Hashes.sha256();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        return digest.digest(packed);
    }

    private static byte[] pack(List<String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(texts.size());
            for (String text : texts) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> unpack(byte[] packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return List.copyOf(texts);
        }
    }
}
