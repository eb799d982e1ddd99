package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.TimeInterval;
import stemma.language.Lexicon;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeGrammar;
import stemma.resolve.time.TimeResolver;
import stemma.resolve.time.sense.WordKind;
import stemma.text.DayInterval;
import stemma.text.Span;

/** Sentences thrown together from the words of the calendar: whatever is found must be sound. */
class EnglishWordSaladTest {

    private static final TimeGrammar GRAMMAR = Calendars.english();
    private static final TimeResolver RESOLVER = new TimeResolver(GRAMMAR);
    private static final List<String> WORDS = words();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 1000).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_found_lies_in_the_sentence_in_order_and_ends_after_it_begins(int seed) {
        Random random = new Random(seed);
        String before = "Ein Satz davor \uD83D\uDE00. ";
        String text = before + salad(random) + " And more after.";
        Span part = new Span(before.length(), text.length() - " And more after.".length());
        DayInterval published = published(random);
        int end = part.start();
        for (FoundTime found : RESOLVER.resolve(text, PlainSentences.of(text, part), published)) {
            TimeInterval time = found.time();
            assertThat(part.contains(time.mention().span())).as(text).isTrue();
            assertThat(time.mention().span().isEmpty()).as(text).isFalse();
            assertThat(time.mention().text()).isEqualTo(time.mention().span().in(text));
            assertThat(time.mention().span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(found.rule()).isNotBlank();
            assertOrdered(time.days());
            end = time.mention().span().end();
        }
    }

    /** A day that is known better never allows days that it did not allow before. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_interval_of_report_days_holds_what_each_of_them_gives(int seed) {
        Random random = new Random(seed);
        String text = salad(random);
        LocalDate first = day(random);
        LocalDate last = first.plusDays(random.nextInt(40));
        List<FoundTime> wide = RESOLVER.resolve(text, PlainSentences.of(text), DayInterval.between(first, last));
        for (LocalDate day : List.of(first, first.plusDays(first.until(last, ChronoUnit.DAYS) / 2), last)) {
            List<FoundTime> narrow = RESOLVER.resolve(text, PlainSentences.of(text), DayInterval.on(day));
            assertThat(narrow).as(text).hasSameSizeAs(wide);
            for (int i = 0; i < wide.size(); i++) {
                assertThat(wide.get(i)
                                .time()
                                .days()
                                .contains(narrow.get(i).time().days()))
                        .as("%s as of %s in %s: %s", narrow.get(i), day, wide.get(i), text)
                        .isTrue();
            }
        }
    }

    private static void assertOrdered(DayInterval days) {
        days.earliest()
                .ifPresent(first -> assertThat(days.latest().orElse(first)).isAfterOrEqualTo(first));
    }

    private static DayInterval published(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(5)) {
            case 0 -> DayInterval.unbounded();
            case 1 -> DayInterval.until(day);
            case 2 -> new DayInterval(Optional.of(day), Optional.empty());
            case 3 -> DayInterval.between(day, day.plusDays(random.nextInt(400)));
            default -> DayInterval.on(day);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2012 + random.nextInt(8), 1, 1).plusDays(random.nextInt(365));
    }

    private static String salad(Random random) {
        List<String> salad = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(25); i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            boolean capital = random.nextBoolean();
            salad.add(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return String.join(random.nextInt(8) == 0 ? "" : " ", salad);
    }

    /** Every word of every list, the small joining ones more often, and numbers and signs. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "18",
                "5",
                "31",
                "0",
                "2016",
                "1437",
                "1395",
                "2013",
                "99999999999",
                "72",
                "1,500",
                "15.04.2017",
                "7-9",
                "30/02/2016",
                "1980s",
                "5th",
                ",",
                ".",
                "-",
                "–",
                "'s",
                "the",
                "people",
                "\uD83D\uDE00",
                "ş"));
        for (WordKind kind : WordKind.values()) {
            Lexicon lexicon = GRAMMAR.words().getOrDefault(kind, new Lexicon(java.util.Map.of()));
            List<String> phrases = lexicon.asMap().keySet().stream().sorted().toList();
            words.addAll(phrases);
            phrases.stream().findFirst().ifPresent(phrase -> words.addAll(List.of(phrase, phrase, phrase)));
        }
        return List.copyOf(words);
    }
}
