package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeResolver;

/** A table of sentences with the words of time in them and the days that these mean. */
class EnglishTimesTest {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]*)]");
    private static final TimeResolver RESOLVER = new TimeResolver(Calendars.english());

    static Stream<Arguments> table() {
        return rows().map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    private static Stream<String[]> rows() {
        return Stream.of("times.tsv", "more-times.tsv")
                .flatMap(EnglishTimesTest::lines)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static Stream<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(EnglishTimesTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<FoundTime> resolve(String report, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        return RESOLVER.resolve(text, PlainSentences.of(text), DayNotation.read(report));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void words_of_time_are_found_with_their_days(String report, String marked, String days) {
        List<FoundTime> found = resolve(report, marked);
        assertThat(found)
                .as(marked)
                .extracting(time -> time.time().mention().text())
                .containsExactlyElementsOf(BRACKETED
                        .matcher(marked)
                        .results()
                        .map((MatchResult words) -> words.group(1))
                        .toList());
        assertThat(found)
                .as(marked)
                .extracting(time -> DayNotation.write(time.time().days()))
                .containsExactlyElementsOf(
                        days.equals("-")
                                ? List.of()
                                : Arrays.stream(days.split(" ")).toList());
    }

    @Test
    void days_do_not_depend_on_the_machines_locale_or_zone() {
        List<List<FoundTime>> expected =
                rows().map(row -> resolve(row[0], row[1])).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag :
                    List.of("tr-TR", "ar-SY-u-nu-arab-ca-islamic", "fa-IR-u-ca-persian", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(rows().map(row -> resolve(row[0], row[1])).toList())
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
