package stemma.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.resolve.time.TimeGrammar.Rule;
import stemma.resolve.time.TimeGrammar.Use;
import stemma.resolve.time.sense.Sense;
import stemma.resolve.time.sense.WordKind;
import stemma.text.DayInterval;
import stemma.text.Span;

/** The machinery, on a grammar of a few German words; the English one is tested where its words are. */
class TimeResolverTest {

    private static final LocalDate REPORT = LocalDate.of(2016, 11, 30);

    private static final TimeResolver RESOLVER = new TimeResolver(new TimeGrammar(
            Map.ofEntries(
                    words(WordKind.WEEKDAY, Map.of("samstag", "6", "sonntag", "7")),
                    words(WordKind.MONTH, Map.of("mai", "5", "oktober", "10")),
                    words(WordKind.ON, Map.of("am", "am")),
                    words(WordKind.SINCE, Map.of("seit", "seit", "seit dem", "seit dem")),
                    words(WordKind.THAT, Map.of("an jenem", "")),
                    words(WordKind.UNIT, Map.of("tag", "day")),
                    words(WordKind.CASED, Map.of("mai", "")),
                    words(WordKind.NEVER, Map.of("oktober rot", "")),
                    words(WordKind.PLANNED, Map.of("wird", "")),
                    words(WordKind.CAUSAL, Map.of("nicht", "")),
                    words(WordKind.NAME_HEAD, Map.of("brücke", ""))),
            List.of(
                    rule("Datum", Sense.DATE, "[ON] DAY . MONTH", "[ON] DAY MONTH"),
                    rule("Wochentag", Sense.WEEKDAY, "[ON] WEEKDAY"),
                    new Rule("Monat", Use.INSIDE, Sense.MONTH, Optional.empty(), List.of("MONTH")),
                    new Rule(
                            "jener Tag",
                            Use.ALONE,
                            Sense.SAME,
                            Optional.of(WordKind.PLANNED),
                            List.of("THAT UNIT=day")),
                    rule("seit", Sense.SINCE, "SINCE TIME", "SINCE GAP WHEN"))));

    private static Map.Entry<WordKind, Lexicon> words(WordKind kind, Map<String, String> values) {
        return Map.entry(kind, new Lexicon(values));
    }

    private static Rule rule(String name, Sense sense, String... patterns) {
        return new Rule(name, Use.ALONE, sense, Optional.empty(), List.of(patterns));
    }

    /** Words may carry a tag and a name: {@code Mai/VB}, {@code Samstag/NN/ORGANIZATION}. */
    private static List<FoundTime> resolve(String marked, DayInterval published) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : marked.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            Span span = new Span(text.length(), text.length() + parts[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    "normalised",
                    "",
                    parts.length > 1 ? parts[1] : "NN",
                    parts.length > 2 ? parts[2] : "",
                    -1,
                    "dep"));
            text.append(parts[0]).append(' ');
        }
        return RESOLVER.resolve(text.toString(), new Sentence(tokens), published);
    }

    private static String found(String marked) {
        return resolve(marked, DayInterval.on(REPORT)).stream()
                .map(found -> found.rule() + ": " + found.time().mention().text() + " "
                        + found.time()
                                .days()
                                .earliest()
                                .map(LocalDate::toString)
                                .orElse("") + ".."
                        + found.time().days().latest().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Er kam am Samstag an | Wochentag: am Samstag 2016-11-26..2016-11-26",
                "Am Sonntag und Samstag | Wochentag: Am Sonntag 2016-11-27..2016-11-27; Wochentag: Samstag 2016-11-26..2016-11-26",
                "Am 18. Oktober fiel es | Datum: Am 18. Oktober 2016-10-18..2016-10-18",
                "seit dem 18. Oktober | seit: seit dem 18. Oktober 2016-10-18..2016-11-30",
                "seit Oktober | seit: seit Oktober 2016-10-01..2016-11-30",
                "im Oktober | ''",
                "seit sie kamen am Samstag | seit: seit sie kamen am Samstag 2016-11-26..2016-11-30",
                "seit sie nicht kamen am Samstag | Wochentag: am Samstag 2016-11-26..2016-11-26",
                "seit Mai | seit: seit Mai 2016-05-01..2016-11-30",
                "seit mai | ''",
                "seit Mai/VB | ''",
                "seit Oktober Rot kam | ''",
                "am Samstag Brücke | ''",
                "die Samstag Brücke | ''",
                "die Samstag/NN/ORGANIZATION Zeitung/NN/ORGANIZATION | ''",
                "am Samstag/NN/PERSON abend | Wochentag: am Samstag 2016-11-26..2016-11-26",
                "am Samstag und an jenem Tag | Wochentag: am Samstag 2016-11-26..2016-11-26; jener Tag: an jenem Tag 2016-11-26..2016-11-26",
                "an jenem Tag | jener Tag: an jenem Tag ..",
                "an jenem Tag wird er kommen | ''",
            })
    void rules_find_the_longest_words_from_left_to_right(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @Test
    void words_tell_how_exact_they_are_and_what_they_hang_on() {
        List<FoundTime> found = resolve("am Samstag und an jenem Tag seit Oktober", DayInterval.on(REPORT));
        assertThat(found)
                .extracting(time -> time.time().precision())
                .containsExactly(Precision.DAY, Precision.DAY, Precision.MONTH);
        assertThat(found)
                .extracting(time -> time.time().anchor())
                .containsExactly(Anchor.REPORT, Anchor.TEXT, Anchor.REPORT);
    }

    @Test
    void without_a_report_day_the_words_are_kept_and_their_days_are_open() {
        assertThat(resolve("am Samstag", DayInterval.unbounded()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.time().mention().text()).isEqualTo("am Samstag");
                    assertThat(found.time().days().isUnbounded()).isTrue();
                });
    }

    @Test
    void a_pattern_with_an_unknown_kind_is_refused_by_name() {
        TimeGrammar wrong = new TimeGrammar(Map.of(), List.of(rule("falsch", Sense.WEEKDAY, "[ON] WEAKDAY")));
        assertThatThrownBy(() -> new TimeResolver(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WEAKDAY")
                .hasMessageContaining("WEEKDAY_SHORT");
    }

    @Test
    void a_rule_without_a_pattern_is_refused() {
        assertThatThrownBy(() -> rule("leer", Sense.NOW)).hasMessageContaining("leer");
    }
}
