package stemma.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void a_program_is_the_same_each_time_it_is_asked() {
        assertThat(Program.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(Program.fingerprint());
    }

    @Test
    void a_word_list_that_changes_makes_another_program() throws IOException {
        Path words = Files.writeString(folder.resolve("words.yaml"), "killed");
        var before = Program.parts(folder);
        Files.writeString(words, "slain!");

        assertThat(Program.parts(folder)).isNotEqualTo(before).hasSize(1);
    }

    @Test
    void a_jar_is_told_by_what_is_in_it_and_not_by_when_it_was_packed() throws IOException {
        assertThat(Program.parts(jar("one.jar", "killed", 0))).isEqualTo(Program.parts(jar("two.jar", "killed", 1)));
        assertThat(Program.parts(jar("three.jar", "slain!", 0))).isNotEqualTo(Program.parts(folder.resolve("one.jar")));
    }

    @Test
    void any_byte_of_any_jar_of_the_program_would_be_noticed() throws IOException {
        Random random = new Random(7);
        Path jar = folder.resolve("many.jar");
        byte[][] words = new byte[40][];
        for (int i = 0; i < words.length; i++) {
            words[i] = new byte[1 + random.nextInt(300)];
            random.nextBytes(words[i]);
        }
        String before = Program.parts(pack(jar, words)).getFirst();
        for (byte[] word : words) {
            int at = random.nextInt(word.length);
            word[at]++;
            assertThat(Program.parts(pack(jar, words))).doesNotContain(before);
            word[at]--;
        }
        assertThat(Program.parts(pack(jar, words))).containsExactly(before);
    }

    @Test
    void a_jar_with_words_behind_its_end_is_read_and_a_file_that_is_no_jar_is_told_by_its_bytes() throws IOException {
        Path jar = pack(folder.resolve("noted.jar"), new byte[][] {{1}, {2}});
        String before = Program.parts(jar).getFirst();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setComment("a note");
            fill(zip, new byte[][] {{1}, {2}});
        }
        assertThat(Program.parts(jar)).containsExactly(before);

        Path other = Files.writeString(folder.resolve("other.jar"), "no jar");
        assertThat(Program.parts(other)).containsExactly(Hashes.ofFile(other));
        assertThat(Program.parts(Files.write(other, new byte[0]))).containsExactly(Hashes.ofFile(other));
    }

    private static Path pack(Path jar, byte[][] words) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            fill(zip, words);
        }
        return jar;
    }

    private static void fill(ZipOutputStream zip, byte[][] words) throws IOException {
        for (int i = 0; i < words.length; i++) {
            zip.putNextEntry(new ZipEntry("words-" + i));
            zip.write(words[i]);
        }
    }

    @Test
    void an_entry_of_the_class_path_that_is_not_there_adds_nothing() {
        assertThat(Program.parts(folder.resolve("none.jar"))).isEmpty();
    }

    private Path jar(String name, String words, long day) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            ZipEntry entry = new ZipEntry("words.yaml");
            entry.setTime(day * 86_400_000L);
            zip.putNextEntry(entry);
            zip.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
