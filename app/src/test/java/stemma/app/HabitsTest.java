package stemma.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits of style that a machine can see; CONTRIBUTING.md has the others. */
class HabitsTest {

    private static final Checkout CHECKOUT = Checkout.here();
    private static final int LONGEST_FILE = 400;
    private static final int SHORTEST_PAGE = 15;
    private static final int MOST_TYPES = 20;

    @Test
    void every_package_opens_with_a_page() {
        Set<String> paged = CHECKOUT.mainSources().stream()
                .filter(Checkout.Source::isPackagePage)
                .filter(page -> Checkout.lines(page.file()).size() >= SHORTEST_PAGE)
                .map(Checkout.Source::inPackage)
                .collect(toSet());

        assertThat(CHECKOUT.mainSources().stream()
                        .map(Checkout.Source::inPackage)
                        .filter(name -> !paged.contains(name))
                        .distinct())
                .as("packages without a package-info.java of %s lines or more", SHORTEST_PAGE)
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CHECKOUT.mainSources().stream()
                        .filter(Checkout.Source::isPackagePage)
                        .filter(page -> !Checkout.read(page.file()).contains("NullMarked"))
                        .map(Checkout.Source::file))
                .isEmpty();
    }

    @Test
    void no_file_is_too_long() {
        assertThat(CHECKOUT.allSources().stream()
                        .map(Checkout.Source::file)
                        .filter(file -> Checkout.lines(file).size() > LONGEST_FILE))
                .as("files of more than %s lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void no_package_holds_too_many_types() {
        Map<String, List<Checkout.Source>> packages = CHECKOUT.mainSources().stream()
                .filter(source -> !source.isPackagePage())
                .collect(groupingBy(Checkout.Source::inPackage));

        assertThat(packages.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > MOST_TYPES)
                        .map(Map.Entry::getKey))
                .as("packages of more than %s files", MOST_TYPES)
                .isEmpty();
    }

    @Test
    void no_package_is_split_between_modules() {
        Map<String, Set<String>> modules = CHECKOUT.mainSources().stream()
                .collect(groupingBy(Checkout.Source::inPackage, mapping(Checkout.Source::module, toSet())));

        assertThat(modules)
                .allSatisfy((name, homes) -> assertThat(homes).as(name).hasSize(1));
    }

    @Test
    void test_names_are_sentences_in_snake_case() {
        Pattern test = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b[^{;]*?\\bvoid (\\w+)\\(");
        assertThat(CHECKOUT.allSources().stream()
                        .flatMap(source ->
                                test.matcher(Checkout.read(source.file())).results())
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(name -> name.matches("[a-z0-9]+(_[a-z0-9]+)+"));
    }
}
