package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.text.DayEvidence;
import stemma.text.Span;

/** Days that pages print in other calendars and scripts, by the names of months that Stemma ships. */
class OtherCalendarsTest {

    private static final Zoner ZONER = Zoner.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 Aban 1395                          | 2016-11-17
            27 Aban, 1395 SH                      | 2016-11-17
            Aban 27, 1395                         | 2016-11-17
            ۲۷ آبان ۱۳۹۵                          | 2016-11-17
            پنجشنبه ۲۷ آبان ۱۳۹۵ - ۱۴:۳۰          | 2016-11-17
            تاریخ انتشار: ۲۷ آبان ۱۳۹۵            | 2016-11-17
            1395/8/27                             | 2016-11-17
            ۱۳۹۵/۰۸/۲۷                            | 2016-11-17
            27-08-1395                            | 2016-11-17
            30 Esfand 1395                        | 2017-03-20
            17 Safar 1438                         | 2016-11-16 to 2016-11-18
            17 Safar 1438 AH                      | 2016-11-16 to 2016-11-18
            17 صفر 1438 هـ                        | 2016-11-16 to 2016-11-18
            1438/02/17                            | 2016-11-16 to 2016-11-18
            10 ذي الحجة 1437                      | 2016-09-10 to 2016-09-12
            2 Rabi al-Thani 1438                  | 2016-12-30 to 2017-01-01
            الخميس 17 صفر 1438 الموافق 17 نوفمبر 2016 | 2016-11-17
            17 نوفمبر 2016                        | 2016-11-17
            ١٧ نوفمبر ٢٠١٦                        | 2016-11-17
            17 تشرين الثاني 2016                  | 2016-11-17
            نشر في 17 تشرين الثاني/نوفمبر 2016    | 2016-11-17
            17 كانون الأول 2016                   | 2016-12-17
            3 شباط، 2017                          | 2017-02-03
            17 Tishreen al-Thani 2016             | 2016-11-17
            ١٧/١١/٢٠١٦                            | 2016-11-17
            ۲۷ نوامبر ۲۰۱۶                        | 2016-11-27
            آخر تحديث 17 نوفمبر 2016              | 2016-11-17 or earlier
            """)
    void a_day_is_read_in_the_calendar_that_its_month_or_its_year_tells(String words, String days) {
        List<DayEvidence> found = ZONER.daysIn(words, new Span(0, words.length()));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().days().inWords()).isEqualTo(days);
        assertThat(found.getFirst().strength()).isEqualTo(DayEvidence.Strength.PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Mehr 1395",
                "30 Esfand 1396",
                "1395/13/01",
                "1250/01/01",
                "40 Safar 1438",
                "27 Aban 2016",
                "Aban 1395",
                "call 1395-1000",
                "17 Safar"
            })
    void what_its_calendar_does_not_have_is_no_day(String words) {
        assertThat(ZONER.daysIn(words, new Span(0, words.length()))).isEmpty();
    }

    @Test
    void a_dateline_of_another_calendar_is_a_zone_of_its_own_and_tells_the_day() {
        String text = """
                Bread reaches the eastern quarters
                27 Aban 1395

                Four carts of bread came over the bridge in the morning, and people queued for them until the evening.
                """;

        Zoned zoned = ZONER.read(text, Optional.empty());

        assertThat(zoned.days())
                .singleElement()
                .satisfies(day -> assertThat(day.days().earliest()).contains(LocalDate.of(2016, 11, 17)));
    }
}
