package stemma.ingest.piece;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.text.DayInterval;
import stemma.text.Span;

/**
 * Finds days as English pages print them: {@code Sat 15 April 2017}, {@code Dec 1 2016}, {@code 1735 15.04.2017},
 * {@code 2016-12-01}, {@code Posted on July 12 2016}; and days of other calendars and scripts. Immutable.
 */
public final class PrintedDays {

    private static final int LONGEST = 160;
    private static final String TIME =
            "\\d{1,2}[:.h]?\\d{2}(?::\\d{2})?\\s*(?:am|pm|hrs|hours)?\\s*(?:gmt|utc)?(?:[+-]\\d{1,2})?";
    private static final String DAY = "(?<!\\d)(?<%s>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<%s>(?:1[89]|20)\\d{2})(?!\\d)";
    private static final String BETWEEN = "[\\s\\u00A0.,/-]*";

    private final Pattern pattern;
    private final OtherCalendars others;

    /** English days only, with the words that may stand before them. */
    public PrintedDays(List<String> published, List<String> updated) {
        this(published, updated, MonthNames.none());
    }

    /**
     * Days with the words that may stand before them.
     *
     * @param published words such as <i>posted</i>
     * @param updated words after which the page is at least as old as the day
     * @param names of months in other calendars and scripts
     */
    public PrintedDays(List<String> published, List<String> updated, MonthNames names) {
        Lead words = new Lead(published, updated);
        others = new OtherCalendars(names, words);
        String months = names(Stream.of(Month.values()), m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        String weekdays = names(Stream.of(DayOfWeek.values()), d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        String updatedWords = words.updatedWords();
        String lead = words.pattern();
        String day = String.join(
                "|",
                named(DAY, "d1") + "(?:\\s+of)?" + BETWEEN + "(?<m1>" + months + ")\\.?" + BETWEEN + named(YEAR, "y1"),
                "(?<m2>" + months + ")\\.?\\s+" + named(DAY, "d2") + "\\b[\\s,]+" + named(YEAR, "y2"),
                "(?<!\\d)(?<d3>\\d{1,2})(?<sep>[-./])(?<m3>\\d{1,2})\\k<sep>" + named(YEAR, "y3"),
                named(YEAR, "y4") + "[-./](?<m4>\\d{1,2})[-./](?<d4>\\d{1,2})(?!\\d)");
        String dayless =
                day.replaceAll("\\?<[dmy][0-9]>", "?:").replace("?<sep>", "").replace("\\k<sep>", "[-./]");
        String tail = "(?:[\\s,]*(?:at\\s+)?(?<!\\d)\\d{1,2}[:.]\\d{2}(?!\\d|\\.)\\s*(?:am|pm)?(?:\\s*(?:gmt|utc))?)?"
                + "(?:\\s*\\(?" + updatedWords + "\\s*:?\\s*(?:on\\b)?\\s*(?:" + TIME + "[\\s,]+)?(?:" + dayless
                + ")(?:\\s+" + TIME + ")?\\)?)?";
        pattern = Pattern.compile(
                lead + "(?:" + TIME + "\\s*[,|-]?\\s+)?(?:\\b(?:" + weekdays + ")\\b\\.?,?\\s+)?(?:" + day + ")" + tail,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A piece of the pattern, with its group's name. */
    private static String named(String piece, String group) {
        return piece.replace("%s", group);
    }

    /** The day that stands exactly at an offset and is followed by something that can start a line or a sentence. */
    public Optional<PrintedDay> at(String text, int from) {
        AsciiDigits digits = new AsciiDigits(text);
        int end = Math.min(text.length(), from + LONGEST);
        Matcher matcher = pattern.matcher(digits).region(from, end).useTransparentBounds(true);
        Optional<PrintedDay> english = matcher.lookingAt() ? read(matcher) : Optional.empty();
        return english.or(() -> others.at(digits, from, end))
                .filter(day -> endsThere(text, day.span().end()));
    }

    /**
     * The first day that stands in a short piece of a text, or a later one of the piece that is more exact and agrees: pages that print
     * two calendars mean one day.
     */
    public Optional<PrintedDay> in(String text, Span span) {
        AsciiDigits digits = new AsciiDigits(text);
        List<PrintedDay> days = new ArrayList<>(others.in(digits, span.start(), span.end()));
        english(digits, span).ifPresent(days::add);
        days.sort(Comparator.comparing(PrintedDay::span));
        return days.stream()
                .findFirst()
                .map(first ->
                        days.stream().filter(first::isMadeExactBy).findFirst().orElse(first));
    }

    private Optional<PrintedDay> english(AsciiDigits text, Span span) {
        Matcher matcher = pattern.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        while (matcher.find()) {
            Optional<PrintedDay> day = read(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Running text goes on in small letters: "15 April 2017 was a quiet day" starts no page's date. */
    private static boolean endsThere(String text, int end) {
        int i = end;
        while (i < text.length() && (Blank.isBlank(text.charAt(i)) || ",|-\u2013\u2014".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean byline = text.regionMatches(true, i, "by ", 0, 3);
        return i == text.length() || byline || !Character.isLowerCase(text.codePointAt(i));
    }

    private static Optional<PrintedDay> read(Matcher matcher) {
        List<LocalDate> days = new ArrayList<>();
        for (String form : List.of("1", "2", "3", "4")) {
            if (matcher.group("y" + form) != null) {
                String day = matcher.group("d" + form);
                String month = matcher.group("m" + form);
                add(days, matcher.group("y" + form), month, day);
                if (form.equals("3") && !".".equals(matcher.group("sep"))) {
                    add(days, matcher.group("y" + form), day, month);
                }
            }
        }
        boolean updated = matcher.group(Lead.UPDATED) != null;
        List<DayInterval> readings = days.stream()
                .distinct()
                .map(day -> updated ? DayInterval.until(day) : DayInterval.on(day))
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedDay(
                        new Span(matcher.start(), matcher.end()), updated ? readings.subList(0, 1) : readings));
    }

    private static void add(List<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return; // 31 June, or a month above 12: this reading does not exist
        }
    }

    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        String start = word.substring(0, 3);
        return Stream.of(Month.values())
                .filter(m -> m.name().regionMatches(true, 0, start, 0, 3))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Names, whole or cut after three letters or more. */
    private static <T> String names(Stream<T> values, Function<T, String> name) {
        return values.map(name)
                .map(full -> full.substring(0, 3)
                        + full.substring(3)
                                .chars()
                                .mapToObj(c -> "(?:" + (char) c)
                                .collect(Collectors.joining())
                        + ")?".repeat(full.length() - 3))
                .collect(Collectors.joining("|"));
    }
}
