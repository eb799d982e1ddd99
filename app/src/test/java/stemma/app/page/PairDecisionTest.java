package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.serve.BoardServer;
import stemma.fakes.BuiltCase;
import stemma.fakes.Terminal;
import tools.jackson.databind.JsonNode;

/** How two claims stand to each other, as a person says on the board, and what the next build makes of it. */
class PairDecisionTest {

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() {
        ExamplesCase.buildWalk(folder);
    }

    @AfterEach
    void forget() throws Exception {
        Files.deleteIfExists(folder.resolve("decisions.jsonl"));
        ExamplesCase.buildWalk(folder);
    }

    @Test
    void a_happening_is_parted_and_the_next_build_keeps_it_parted_until_that_is_taken_back() {
        String seven = claim("seven people");
        String nine = claim("At least nine people");
        assertThat(occurrence(seven)).isEqualTo(occurrence(nine));

        decide(seven, nine, "split", "another street");
        ExamplesCase.buildWalk(folder);
        assertThat(occurrence(seven)).isNotEqualTo(occurrence(nine));

        undo(seven, "of another happening than “At least nine people” (Meridian Press)");
        ExamplesCase.buildWalk(folder);
        assertThat(occurrence(seven)).isEqualTo(occurrence(nine));
    }

    @Test
    void two_happenings_become_one() {
        String seven = claim("seven people");
        String sixteen = claim("16 people");
        assertThat(occurrence(seven)).isNotEqualTo(occurrence(sixteen));

        decide(sixteen, seven, "merge", "");
        ExamplesCase.buildWalk(folder);

        assertThat(occurrence(seven)).isEqualTo(occurrence(sixteen));
    }

    @Test
    void a_link_is_changed_and_says_by_whom_and_a_copy_that_is_handed_on_does_not() throws Exception {
        String seven = claim("seven people");
        String two = claim("Two people");
        assertThat(links(seven, two))
                .extracting(link -> link.path("kind").asString())
                .containsExactly("contradicts");

        decide(seven, two, "not-comparable", "one counts the dead of the day");
        ExamplesCase.buildWalk(folder);

        assertThat(links(seven, two)).singleElement().satisfies(link -> {
            assertThat(link.path("kind").asString()).isEqualTo("not-comparable");
            assertThat(link.path("reason").asString()).matches("By Ada on \\d{4}-\\d\\d-\\d\\d: one counts .*");
        });
        Path copy = folder.resolveSibling("to-share.html");
        assertThat(new Terminal().run("export", "page", folder, "-o", copy)).isZero();
        assertThat(Files.readString(copy)).contains("By a reviewer").doesNotContain("Ada", "one counts");

        undo(seven, "cannot be compared with “Two people” (Levant Lookout)");
        ExamplesCase.buildWalk(folder);
        assertThat(links(seven, two))
                .extracting(link -> link.path("kind").asString())
                .containsExactly("contradicts");
    }

    @Test
    void a_link_that_has_a_direction_runs_from_the_claim_that_a_person_named() {
        String seven = claim("seven people");
        String two = claim("Two people");

        decide(seven, two, "supersedes turned", "");
        ExamplesCase.buildWalk(folder);

        assertThat(links(seven, two)).singleElement().satisfies(link -> {
            assertThat(link.path("kind").asString()).isEqualTo("supersedes");
            assertThat(link.path("from").asString()).isEqualTo(two);
        });
    }

    @Test
    void claims_that_have_nothing_to_do_with_each_other_have_no_link() {
        String seven = claim("seven people");
        String two = claim("Two people");

        decide(seven, two, "none", "");
        ExamplesCase.buildWalk(folder);

        assertThat(links(seven, two)).isEmpty();
    }

    private static void decide(String claim, String other, String how, String why) {
        on(claim, page -> {
            page.fill("#desk-by", "Ada");
            page.fill("#desk-why", why);
            page.locator("#desk-pair summary").click();
            page.selectOption("#desk-other", other);
            page.selectOption("#desk-stands", how);
            page.locator("#desk-keep-pair").click();
            page.locator("ul.decisions").waitFor();
        });
    }

    private static void undo(String claim, String told) {
        on(claim, page -> {
            assertThat(page.locator("ul.decisions").innerText().replaceAll("\\s+", " "))
                    .contains(told);
            page.fill("#desk-by", "Ada");
            page.locator("ul.decisions button").click();
            page.locator("ul.decisions")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        });
    }

    private static void on(String claim, java.util.function.Consumer<Page> doing) {
        try (BoardServer server = BoardServer.start(folder, 0);
                Chromium.Tab tab = CHROMIUM.open(server.link().toString(), "")) {
            tab.page().navigate(tab.page().url() + "#claim=" + claim);
            doing.accept(tab.page());
            assertThat(tab.troubles()).isEmpty();
        } catch (stemma.app.Trouble e) {
            throw new IllegalStateException(e);
        }
    }

    private static String claim(String number) {
        return new BuiltCase(folder)
                .claims().stream()
                        .filter(claim ->
                                claim.path("quantity").path("text").asString("").equals(number))
                        .map(claim -> claim.path("id").asString())
                        .findFirst()
                        .orElseThrow();
    }

    private static String occurrence(String claim) {
        return new BuiltCase(folder)
                .claims().stream()
                        .filter(one -> one.path("id").asString().equals(claim))
                        .map(one -> one.path("occurrence").asString())
                        .findFirst()
                        .orElseThrow();
    }

    private static List<JsonNode> links(String claim, String other) {
        return new BuiltCase(folder)
                .links().stream()
                        .filter(link -> List.of(claim, other)
                                .containsAll(List.of(
                                        link.path("from").asString(),
                                        link.path("to").asString())))
                        .toList();
    }
}
