package stemma.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see whom. ARCHITECTURE.md says it in words; this is the fence. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("stemma");

    /** Everything that is pure: text in, values out. */
    private static final String[] CORE = {
        "stemma.text..",
        "stemma.claim..",
        "stemma.language..",
        "stemma.resolve..",
        "stemma.extract..",
        "stemma.reading..",
        "stemma.link..",
        "stemma.comparing..",
        "stemma.review..",
        "stemma.evaluate..",
    };

    private static final String[] NOT_APP = Stream.concat(
                    Arrays.stream(CORE), Stream.of("stemma.knowledge..", "stemma.parser..", "stemma.ingest.."))
            .toArray(String[]::new);

    @Test
    void the_rules_see_the_classes_of_every_module() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .contains("stemma.text", "stemma.claim", "stemma.language", "stemma.reading", "stemma.ingest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text           |
                    claim          | text
                    language       | text claim
                    resolve        | text claim language
                    extract        | text claim language resolve
                    reading        | text claim language resolve extract
                    link           | text claim
                    comparing      | text claim link
                    review         | text claim link
                    evaluate       | text claim link
                    knowledge      | text claim language resolve extract reading link comparing review evaluate
                    parser.corenlp | text claim language
                    ingest         | text
                    store          | text claim link review
                    export         | text claim link review
                    """)
    void a_package_sees_only_those_before_it(String name, String seen) {
        Stream<String> allowed = Stream.concat(
                Stream.of(name),
                seen == null ? Stream.empty() : Arrays.stream(seen.trim().split(" ")));
        String[] packages = allowed.map(one -> "stemma." + one + "..").toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("stemma." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("stemma..").and(not(resideInAnyPackage(packages))))
                .check(HOUSE);
    }

    @Test
    void no_package_takes_part_in_a_cycle() {
        slices().matching("stemma.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("stemma.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolve", "extract", "link"})
    void the_children_of_a_package_are_strangers_to_each_other(String parent) {
        slices().matching("stemma." + parent + ".(*)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "resolve", "extract", "link", "ingest", "store", "export"})
    void a_parent_does_not_know_its_children(String parent) {
        noClasses()
                .that()
                .resideInAPackage("stemma." + parent)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("stemma." + parent + ".*..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "ingest", "store", "export"})
    void a_plug_in_is_known_only_to_those_who_wire(String parent) {
        classes()
                .that()
                .resideInAPackage("stemma." + parent + ".*..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("stemma." + parent + ".*..", "stemma.app..", "stemma.knowledge..")
                .check(HOUSE);
    }

    @Test
    void the_core_knows_the_jdk_and_nothing_else() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "stemma..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void the_core_opens_nothing_and_logs_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "java.util.logging..",
                        "org.slf4j..")
                .check(HOUSE);
    }

    @Test
    void nothing_below_the_app_reads_a_clock_or_throws_dice() {
        noClasses()
                .that()
                .resideInAnyPackage(NOT_APP)
                .should()
                .accessTargetWhere(Ambient.CLOCK)
                .orShould()
                .accessTargetWhere(Ambient.CHANCE)
                .orShould()
                .accessTargetWhere(Ambient.SETTINGS)
                .check(HOUSE);
    }

    @Test
    void nothing_below_the_app_leans_on_a_default_locale_charset_or_zone() {
        noClasses()
                .that()
                .resideInAnyPackage(NOT_APP)
                .or()
                .resideInAnyPackage("stemma.store..", "stemma.export..")
                .should()
                .accessTargetWhere(Ambient.DEFAULTS)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "edu.stanford, stemma.parser.corenlp",
        "info.picocli, stemma.app.cli",
        "picocli, stemma.app.cli",
        "me.tongfei.progressbar, stemma.app",
        "io.javalin, stemma.app.serve",
        "java.net, stemma.app.serve",
        "java.sql, stemma.store",
        "org.jdbi, stemma.store",
        "org.sqlite, stemma.store",
        "opennlp, stemma.ingest.language",
        "org.jsoup, stemma.ingest",
        "org.netpreserve, stemma.ingest.warc",
        "org.apache.commons.compress, stemma.ingest.archive",
        "org.apache.pdfbox, stemma.ingest.pdf",
        "org.apache.fontbox, stemma.ingest.pdf",
        "org.apache.james, stemma.ingest.mail",
        "org.commonmark, stemma.ingest.markdown",
        "org.locationtech.jts, stemma.knowledge.gazetteer",
    })
    void a_library_is_known_to_one_package(String library, String owner) {
        noClasses()
                .that()
                .resideOutsideOfPackage(owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(HOUSE);
    }

    @Test
    void no_type_has_a_name_that_says_nothing() {
        assertThat(HOUSE.stream().map(JavaClass::getName))
                .noneMatch(name -> name.matches(".*(Utils?|Helper|Manager|Impl)"));
    }

    @Test
    void no_method_or_record_is_wider_than_a_reader_can_hold() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isRecord() && recordWidth(type) > 8)
                        .map(JavaClass::getName))
                .as("records of more than 8 components")
                .isEmpty();
        assertThat(HOUSE.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> method.getRawParameterTypes().size() > 4)
                        .map(JavaMember::getFullName))
                .as("methods of more than 4 parameters")
                .isEmpty();
    }

    private static long recordWidth(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}
