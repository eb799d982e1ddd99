package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.claim.ClaimType;

/**
 * docs/claim-types.md is what the frames and their examples say. With {@code -Dstemma.golden=DIRECTORY} the page is written
 * there as {@code claim-types.md}.
 */
class ClaimTypesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "claim-types.md");

    @Test
    void the_page_of_the_claim_types_is_what_the_frames_say() throws IOException {
        String found = ClaimTypesPage.of(around());
        Optional<String> golden = Optional.ofNullable(System.getProperty("stemma.golden"));
        if (golden.isPresent()) {
            Files.writeString(Path.of(golden.get()).resolve("claim-types.md"), found);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/claim-types.md is made of the frames in knowledge/ and never written by hand. Make it anew with"
                                + " ./mvnw -pl knowledge -am test -Dtest=ClaimTypesPageTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dstemma.golden=\"$PWD/docs\" in the root of the checkout, look at it and commit it")
                .isEqualTo(found);
    }

    @Test
    void every_claim_type_is_described_once() {
        assertThat(ClaimTypesPage.types())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ClaimType.values()).map(ClaimType::label).toList());
    }

    private static String around() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClaimTypesPageTest.class.getResourceAsStream("claim-types.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
