package stemma.link.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.CAPTURED;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.MAADI;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.claim.Claim;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.link.Occurrence;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.ToldStanding;
import stemma.text.DayInterval;
import stemma.text.Span;

class DatingTest {

    private static final Clues NONE = new Clues(List.of(), List.of(), List.of());

    /** "Yesterday" and "on Saturday", as a reader means them. */
    private static final DayWords WORDS = (words, published) -> {
        if (published.earliest().isEmpty() || published.latest().isEmpty()) {
            return DayInterval.unbounded();
        }
        DayInterval first = seen(words, published.earliest().get());
        DayInterval last = seen(words, published.latest().get());
        return first.isUnbounded() ? first : new DayInterval(first.earliest(), last.latest());
    };

    private static DayInterval seen(String words, LocalDate report) {
        return switch (words) {
            case "yesterday" -> DayInterval.on(report.minusDays(1));
            case "on Saturday" -> DayInterval.on(report.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
            case "last month" -> DayInterval.on(report.minusMonths(1).withDayOfMonth(1));
            default -> DayInterval.unbounded();
        };
    }

    @Test
    void an_undated_report_is_no_older_than_what_it_tells_as_past() {
        Statement undated = undated(told("u", Told.that(KILLED).on("2016-10-18")));
        assertThat(of(NONE, undated)).hasEntrySatisfying("u", dated -> {
            assertThat(dated.firm()).isEqualTo(from("2016-10-18"));
            assertThat(dated.reasons()).extracting(Reason::sentence).contains("Report u tells of it as past (“then”).");
        });
    }

    @Test
    void yesterday_hangs_on_the_report_and_a_dated_report_of_the_same_happening_dates_it_weakly() {
        Statement dated =
                told("d", Told.that(KILLED).near(HANANO).counting(7, "person").on("2016-11-26"));
        Statement undated =
                hanging(undated(told("u", Told.that(KILLED).near(HANANO).counting(7, "person"))), "yesterday");
        assertThat(of(happening(dated, undated), dated, undated)).hasEntrySatisfying("u", found -> {
            assertThat(found.firm().isUnbounded()).isTrue();
            assertThat(found.likely()).isEqualTo(on("2016-11-27"));
            assertThat(found.reasons())
                    .filteredOn(reason -> reason.strength() == Reason.Strength.WEAK)
                    .extracting(Reason::sentence)
                    .containsExactly("Reports d and u tell of one happening (attack).");
            assertThat(found.reasons())
                    .extracting(Reason::sentence)
                    .contains("Report u says “yesterday” of what it tells.");
        });
    }

    @Test
    void a_weekday_leaves_the_week_after_it() {
        Statement dated =
                told("d", Told.that(KILLED).near(HANANO).counting(7, "person").on("2016-11-26"));
        Statement undated =
                hanging(undated(told("u", Told.that(KILLED).near(HANANO).counting(7, "person"))), "on Saturday");
        assertThat(report(of(happening(dated, undated), dated, undated), "u").likely())
                .isEqualTo(between("2016-11-26", "2016-12-02"));
    }

    @Test
    void a_happening_that_shares_no_more_than_its_kind_dates_nothing() {
        Statement dated = told("d", Told.that(KILLED).near(HANANO).on("2016-11-26"));
        Statement undated = undated(told("u", Told.that(KILLED).near(MAADI)));
        assertThat(of(happening(dated, undated), dated, undated)).isEmpty();
    }

    @Test
    void the_same_sentence_word_for_word_is_firm_but_its_yesterday_may_be_the_others() {
        Statement dated = told("d", Told.that(CAPTURED).on("2016-11-26"));
        Statement undated = hanging(undated(told("u", Told.that(CAPTURED))), "yesterday");
        Clues clues = new Clues(List.of(), List.of(new Clues.Sentences(undated, dated)), List.of());
        assertThat(of(clues, dated, undated)).hasEntrySatisfying("u", found -> {
            assertThat(found.firm()).isEqualTo(from("2016-11-26"));
            assertThat(found.likely()).isEqualTo(on("2016-11-27"));
        });
    }

    @Test
    void days_that_hang_on_the_report_move_with_it() {
        Statement past = undated(told("u", Told.that(KILLED).id("past").on("2016-11-26")));
        Statement moved =
                hanging(within(told("u", Told.that(KILLED).id("moved")), "2016-11-01", "2016-11-28"), "yesterday");
        Map<String, DatedReport> found = of(NONE, within(past, "2016-11-01", "2016-11-28"), moved);
        assertThat(report(found, "u").firm()).isEqualTo(between("2016-11-26", "2016-11-28"));
        assertThat(report(found, "u").moved()).containsExactly(Map.entry("moved", between("2016-11-25", "2016-11-27")));
    }

    @Test
    void the_counts_of_one_counter_grow() {
        Statement first =
                told("d", Told.that(KILLED).id("a").counting(43, "person").by("Watch@x"));
        Statement later = undated(
                told("u", Told.that(KILLED).id("b").counting(112, "person").by("Watch@x")));
        assertThat(report(of(happening(first, later), first, later), "u").likely())
                .isEqualTo(from("2016-12-01"));
    }

    @Test
    void copies_come_out_within_a_week() {
        Statement dated = told("d", Told.that(KILLED).id("a"));
        Statement undated = undated(told("u", Told.that(KILLED).id("b")));
        Clues clues = new Clues(List.of(), List.of(), List.of(new Clues.Reports(undated, dated)));
        assertThat(report(of(clues, dated, undated), "u").likely()).isEqualTo(between("2016-11-24", "2016-12-08"));
    }

    @Test
    void a_printed_day_that_the_text_contradicts_is_told_and_stays() {
        Statement late = told("d", Told.that(KILLED).on("2016-12-09"));
        assertThat(of(NONE, late)).hasEntrySatisfying("d", found -> {
            assertThat(found.own()).isEqualTo(on("2016-12-01"));
            assertThat(found.likely()).isEqualTo(on("2016-12-01"));
            assertThat(found.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.strength()).isEqualTo(Reason.Strength.FIRM);
                assertThat(conflict.sentence())
                        .contains("Report d is of 2016-12-01, by its own evidence.")
                        .contains("Report d dates what it tells “then”.")
                        .endsWith("Report d tells of it as past (“then”).");
            });
        });
    }

    @Test
    void a_printed_day_that_another_report_contradicts_is_told_too() {
        Statement early = told("early", Told.that(CAPTURED).id("a"));
        Statement other = told("other", Told.that(CAPTURED).id("b").on("2016-12-05"));
        Statement known = within(other, "2016-12-06", "2016-12-06");
        Clues clues = new Clues(List.of(), List.of(new Clues.Sentences(early, known)), List.of());
        assertThat(report(of(clues, early, known), "early").conflicts()).hasSize(1);
    }

    @Test
    void what_is_still_to_come_has_not_come_weakly() {
        Statement ahead =
                undated(told("u", Told.that(KILLED).being(Factuality.FUTURE).on("2016-12-09")));
        assertThat(report(of(NONE, ahead), "u").likely()).isEqualTo(DayInterval.until(LocalDate.parse("2016-12-09")));
    }

    @Test
    void words_whose_distance_does_not_come_back_each_week_give_no_bound() {
        assertThat(new Lags(WORDS).of("last month")).isEmpty();
        assertThat(new Lags(WORDS).of("on Saturday")).contains(new Lags.Lag(0, 6));
        assertThat(new Lags(WORDS).of("yesterday")).contains(new Lags.Lag(1, 1));
    }

    private static Map<String, DatedReport> of(Clues clues, Statement... statements) {
        List<Statement> sorted = List.of(statements).stream()
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        return new Dating(WORDS, new ToldStanding()).of(sorted, clues);
    }

    private static DatedReport report(Map<String, DatedReport> found, String id) {
        return Optional.ofNullable(found.get(id)).orElseThrow();
    }

    private static Clues happening(Statement... statements) {
        return new Clues(List.of(Occurrence.of(List.of(statements))), List.of(), List.of());
    }

    private static Statement told(String report, Told claim) {
        Statement told = claim.in(report, "2016-12-01").told();
        return told.id().equals(told.type().label()) ? claim.id(report + "#1").told() : told;
    }

    private static Statement undated(Statement statement) {
        return new Statement(statement.claim(), statement.document(), DayInterval.unbounded(), statement.proposition());
    }

    private static Statement within(Statement statement, String earliest, String latest) {
        return new Statement(
                statement.claim(), statement.document(), between(earliest, latest), statement.proposition());
    }

    /** The same claim with words of time that hang on its report's day. */
    private static Statement hanging(Statement statement, String words) {
        Claim claim = statement.claim();
        Claim.Roles roles = claim.roles();
        TimeInterval time = new TimeInterval(
                new Mention(new Span(0, words.length()), words),
                WORDS.days(words, statement.published()),
                Precision.DAY,
                Anchor.REPORT);
        Claim.Roles timed = new Claim.Roles(
                roles.agent(), roles.patient(), roles.place(), roles.placeFrom(), roles.placeTo(), Optional.of(time));
        return new Statement(
                new Claim(
                        claim.id(),
                        claim.anchor(),
                        claim.type(),
                        claim.factuality(),
                        timed,
                        claim.measures(),
                        claim.attribution(),
                        claim.wording()),
                statement.document(),
                statement.published(),
                statement.proposition());
    }

    private static DayInterval from(String day) {
        return new DayInterval(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    private static DayInterval on(String day) {
        return between(day, day);
    }

    private static DayInterval between(String earliest, String latest) {
        return DayInterval.between(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
