package stemma.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.claim.Affiliation;
import stemma.claim.Camp;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorName;
import stemma.resolve.actor.ActorQuestion.Part;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorResolver;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Finding;

/** The table of camps: what ships, what changes with the day, and what a user lays over it. */
class CampsTest {

    private static final String HEAD = "what,who,of,from,to,reason\n";
    private static final ActorResolver SHIPPED = Actors.standard();

    @ParameterizedTest
    @CsvSource({
        "nour-al-din-al-zenki, 2016-11-28, opposition",
        "nour-al-din-al-zenki, 2017-03-01, nusra",
        "nour-al-din-al-zenki, 2017-09-01, opposition",
        "sultan-murad-division, 2016-06-01, opposition",
        "sultan-murad-division, 2016-11-28, turkey",
        "yarmouk-martyrs-brigade, 2013-06-01, opposition",
        "hurriyet-daily-news, 2016-11-28, agency",
        "hurriyet-daily-news, 2018-06-01, turkey",
        "jaish-al-fatah, 2016-11-28, unknown",
    })
    void who_changed_sides_is_on_the_side_of_the_day(String id, String day, String camp) {
        assertThat(standing(SHIPPED, id, DayInterval.on(LocalDate.parse(day)))
                        .camp()
                        .id())
                .isEqualTo(camp);
    }

    @Test
    void who_changed_sides_within_the_days_of_a_report_is_unknown() {
        DayInterval year = DayInterval.between(LocalDate.parse("2016-12-01"), LocalDate.parse("2017-12-01"));

        assertThat(standing(SHIPPED, "nour-al-din-al-zenki", year).camp()).isEqualTo(Camp.UNKNOWN);
    }

    @Test
    void fighting_alongside_is_a_relation_of_its_days_and_no_camp() {
        DayInterval early = DayInterval.on(LocalDate.parse("2014-06-01"));
        DayInterval late = DayInterval.on(LocalDate.parse("2016-11-28"));

        assertThat(SHIPPED.camps().alongside("russian-armed-forces", early)).isEmpty();
        assertThat(SHIPPED.camps().alongside("russian-armed-forces", late)).containsExactly("syrian-armed-forces");
        assertThat(SHIPPED.camps().alongside("syrian-armed-forces", late))
                .contains("hezbollah", "russian-armed-forces");
        assertThat(standing(SHIPPED, "russian-armed-forces", late).camp().id()).isEqualTo("russia");
    }

    @Test
    void offices_of_one_state_are_one_institution() {
        DayInterval day = DayInterval.on(LocalDate.parse("2016-11-28"));

        assertThat(List.of(
                                "syrian-police",
                                "syrian-arab-news-agency",
                                "aleppo-governorate-office",
                                "syrian-air-force",
                                "syrian-state-television",
                                "bashar-jaafari")
                        .stream()
                        .map(id -> standing(SHIPPED, id, day).institution().orElse("-")))
                .containsOnly("syrian-government");
    }

    @Test
    void the_shipped_tables_give_every_actor_a_reason_and_a_side_or_say_that_there_is_none() {
        assertThat(SHIPPED.table().entries()).hasSizeGreaterThan(250);
        assertThat(SHIPPED.table().entries()).allSatisfy(entry -> {
            String reason = SHIPPED.camps()
                    .standing(entry, SHIPPED.table(), DayInterval.on(LocalDate.parse("2016-11-28")))
                    .reason();
            assertThat(reason).as(entry.id()).isNotBlank().doesNotContain("nobody has placed it");
            assertThat(entry.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        });
    }

    /** A name of fighters with one word for them must exist with every other, or a label would tell who is meant. */
    @Test
    void no_name_hangs_on_one_of_the_words_for_fighters() {
        List<String> labels = List.of("terrorists", "rebels", "militants", "insurgents", "fighters");
        ActorReport blank = SHIPPED.report(Document.Masthead.blank(), DayInterval.unbounded(), "");
        for (ActorEntry entry : SHIPPED.table().entries()) {
            for (ActorName name : entry.names()) {
                for (String label : labels) {
                    if (name.words().matches(".*\\b" + label + "\\b.*")) {
                        assertThat(labels.stream()
                                        .map(other -> name.words().replace(label, other))
                                        .map(words -> SHIPPED.resolve(words, Part.AGENT, blank))
                                        .map(decision -> decision.flatMap(d -> d.actor()))
                                        .collect(Collectors.toSet()))
                                .as(name.words())
                                .hasSize(1);
                    }
                }
            }
        }
    }

    @Test
    void a_users_rows_about_somebody_replace_the_shipped_rows_of_that_kind() {
        Actors.Loaded loaded =
                Actors.with("mine.csv", HEAD + "speaks-for,Al Jazeera,opposition,2011-03-15,,as our desk sees it\n");

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.resolver()
                        .publisher("Al Jazeera", DayInterval.unbounded())
                        .camp()
                        .id())
                .isEqualTo("opposition");
        assertThat(loaded.resolver()
                        .publisher("Al Arabiya", DayInterval.unbounded())
                        .camp()
                        .id())
                .isEqualTo("gulf");
    }

    @Test
    void a_user_can_add_a_camp_a_publisher_and_an_institution() {
        Actors.Loaded loaded = Actors.with(
                "mine.csv",
                HEAD
                        + "camp,tribes,tribes of the east,2011,,they decide for themselves\n"
                        + "speaks-for,Euphrates Herald,tribes,2014,,owned by a council of theirs\n"
                        + "office-of,ocha,ocha,2011,,\n"
                        + "office-of,unicef,who,2011,,an example\n");

        assertThat(loaded.findings()).hasSize(1);
        assertThat(loaded.resolver().publisher("Euphrates Herald", DayInterval.unbounded()))
                .satisfies(stands -> {
                    assertThat(stands.camp().id()).isEqualTo("tribes");
                    assertThat(stands.institution()).contains("euphrates-herald");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    speaks-for,SANA,goverment,2011,,x      | there is no camp 'goverment'; camps are
                    speaks-for,SANA,government,,,x         | the cell 'from' is empty
                    speaks-for,SANA,government,2011,,      | the cell 'reason' is empty
                    speaks-for,,government,2011,,x         | the cell 'who' is empty
                    speaks-for,SANA,government,May,,x      | 'May' in the column 'from' is no day (2016-11-28), month (2016-11) or year (2016)
                    speaks-for,SANA,government,2016,2015,x | the row ends (2015) before it begins (2016)
                    speaks-for,SANA,government,2011        | the row has 4 cells and the table 6 columns
                    belongs-to,SANA,government,2011,,x     | 'belongs-to' in the column 'what' is none of camp, speaks-for, office-of, alongside
                    office-of,SANA,the moon,2011,,x        | 'the moon' in the column 'of' is no actor's id or name
                    office-of,SANA,SANA,2011,,x            | is put above or beside itself
                    alongside,the moon,isis,2011,,x        | 'the moon' in the column 'who' is no actor's id or name
                    camp,Some Camp,some camp,2011,,x       | a camp has an id of small letters, digits and hyphens
                    """)
    void a_broken_row_is_a_finding_with_its_line_and_the_others_count(String row, String problem) {
        Actors.Loaded loaded = Actors.with(
                "mine.csv",
                HEAD + "speaks-for,Reuters,un,2011,,first\n" + row.strip() + "\nspeaks-for,AFP,aid,2011,,last\n");

        assertThat(loaded.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo("mine.csv, line 3");
            assertThat(finding.what()).contains(problem);
            assertThat(finding.remedy()).isNotBlank();
        });
        assertThat(loaded.resolver()
                        .publisher("Reuters", DayInterval.unbounded())
                        .camp()
                        .id())
                .isEqualTo("un");
        assertThat(loaded.resolver()
                        .publisher("AFP", DayInterval.unbounded())
                        .camp()
                        .id())
                .isEqualTo("aid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"who,camp\nSANA,government\n", "what,who,of,from,to,reason\n\"never closed\n", "nonsense\n\n\n1"
            })
    void a_file_that_is_no_such_table_changes_nothing_and_says_so(String csv) {
        Actors.Loaded loaded = Actors.with("mine.csv", csv);

        assertThat(loaded.findings())
                .isNotEmpty()
                .extracting(Finding::where)
                .allMatch(where -> where.startsWith("mine.csv"));
        assertThat(loaded.resolver()
                        .publisher("SANA", DayInterval.unbounded())
                        .camp()
                        .id())
                .isEqualTo("government");
    }

    @Test
    void the_shipped_table_laid_over_itself_changes_nothing() {
        Actors.Loaded loaded = Actors.with("camps.csv", Actors.campsCsv());

        assertThat(loaded.findings()).isEmpty();
        assertThat(SHIPPED.table().entries())
                .allSatisfy(entry -> assertThat(standing(loaded.resolver(), entry.id(), DayInterval.unbounded()))
                        .isEqualTo(standing(SHIPPED, entry.id(), DayInterval.unbounded())));
    }

    private static Affiliation standing(ActorResolver actors, String id, DayInterval when) {
        return actors.camps()
                .standing(actors.table().entry(id).orElseThrow(), actors.table(), when)
                .affiliation();
    }
}
