package stemma.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final String KEY = "ab12cd";
    private static final String OTHER = "ab99ff";
    private static final List<String> TEXTS = List.of("first\n", "", "حلب 😀\u0000");

    @TempDir
    Path folder;

    @Test
    void what_is_kept_is_found_and_nothing_else() throws IOException {
        Cache cache = Cache.in(folder.resolve("deep/cache"));
        assertThat(cache.find(KEY)).isEmpty();

        cache.keep(KEY, TEXTS);

        assertThat(cache.find(KEY)).contains(TEXTS);
        assertThat(cache.find(OTHER)).isEmpty();
        assertThat(Cache.in(folder.resolve("deep/cache")).find(KEY)).contains(TEXTS);
    }

    @Test
    void the_same_texts_give_the_same_bytes() throws IOException {
        Cache.in(folder.resolve("one")).keep(KEY, TEXTS);
        Cache.in(folder.resolve("two")).keep(KEY, TEXTS);

        assertThat(files(folder.resolve("one")).getFirst())
                .hasSameBinaryContentAs(files(folder.resolve("two")).getFirst());
    }

    @Test
    void an_entry_that_was_cut_short_anywhere_is_as_good_as_none() throws IOException {
        Cache cache = Cache.in(folder);
        cache.keep(KEY, TEXTS);
        Path entry = files(folder).getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (int length = 0; length < whole.length; length++) {
            Files.write(entry, Arrays.copyOf(whole, length));
            assertThat(cache.find(KEY))
                    .as("%s of %s bytes", length, whole.length)
                    .isEmpty();
        }
    }

    @Test
    void an_entry_with_a_byte_changed_anywhere_is_as_good_as_none() throws IOException {
        Cache cache = Cache.in(folder);
        cache.keep(KEY, TEXTS);
        Path entry = files(folder).getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(entry, changed);
            assertThat(cache.find(KEY)).as("byte %s", at).isEmpty();
        }
        cache.keep(KEY, TEXTS);
        assertThat(cache.find(KEY)).contains(TEXTS);
    }

    @Test
    void an_entry_under_the_name_of_another_is_as_good_as_none() throws IOException {
        Cache cache = Cache.in(folder);
        cache.keep(KEY, TEXTS);
        Path entry = files(folder).getFirst();
        Files.move(entry, entry.resolveSibling(OTHER));

        assertThat(cache.find(OTHER)).isEmpty();
    }

    @Test
    void what_is_no_longer_used_goes_and_so_does_what_was_left_unfinished() throws IOException {
        Cache cache = Cache.in(folder);
        cache.keep(KEY, TEXTS);
        cache.keep(OTHER, TEXTS);
        Files.writeString(folder.resolve("ab/ab77.part"), "half");

        cache.keepOnly(Set.of(KEY));

        assertThat(files(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(KEY);
        Cache.in(folder.resolve("nowhere")).keepOnly(Set.of());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
