package stemma.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
