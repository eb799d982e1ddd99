package stemma.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import stemma.resolve.time.WordView.Hit;
import stemma.resolve.time.sense.WordKind;

/**
 * Finds the kinds of word that are made of digits: days, years, dates, counts. A number that is part of a larger one, of a time
 * of day, a share or a name ("10.30", "18:00", "5%", "S-300") is none of them.
 */
final class DigitShapes {

    private static final int FIRST_HIJRI_YEAR = 1244;
    private static final int LAST_HIJRI_YEAR = 1500;

    private final WordView view;

    private DigitShapes(WordView view) {
        this.view = view;
    }

    static void addTo(WordView view) {
        DigitShapes shapes = new DigitShapes(view);
        for (int at = 0; at < view.size(); at++) {
            if (view.word(at).isDigits() && !view.hit(WordKind.NEVER, at).isPresent()) {
                shapes.addNumericDate(at);
                if (shapes.standsFree(at)) {
                    shapes.addNumber(at);
                    shapes.addYear(at);
                }
            } else {
                shapes.addNumberInWords(at);
            }
        }
    }

    /** 15.04.2017, 10-07-2016, 10/07/16, 2016-11-28: the year first or last, else the day before the month. */
    private void addNumericDate(int at) {
        if (isJoined(at) || at + 4 >= view.size() || isJoined(at + 5)) {
            return;
        }
        String sign = view.word(at + 1).text();
        boolean shape = ".-/".contains(sign)
                && view.word(at + 3).text().equals(sign)
                && view.word(at + 2).isDigits()
                && view.word(at + 4).isDigits();
        for (int i = at + 1; i <= at + 4; i++) {
            shape &= view.isGlued(i);
        }
        if (shape) {
            day(
                            view.word(at).text(),
                            view.word(at + 2).text(),
                            view.word(at + 4).text())
                    .ifPresent(day -> view.add(WordKind.NUMERIC, at, new Hit(day.toString(), at + 5)));
        }
    }

    private static Optional<LocalDate> day(String first, String second, String third) {
        if (first.length() > 4 || second.length() > 2 || third.length() > 4) {
            return Optional.empty();
        }
        int middle = Integer.parseInt(second);
        if (first.length() == 4) {
            return valid(Integer.parseInt(first), middle, Integer.parseInt(third));
        }
        int year = Integer.parseInt(third);
        int full = third.length() == 2 ? (year < 70 ? 2000 : 1900) + year : year;
        int start = Integer.parseInt(first);
        return valid(full, middle, start).or(() -> valid(full, start, middle));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        boolean exists = year >= 1900
                && year <= 2099
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private void addNumber(int at) {
        String digits = view.word(at).text().replace(",", "");
        if (digits.length() > 4) {
            return;
        }
        int number = Integer.parseInt(digits);
        boolean suffix = view.isGlued(at + 1)
                && view.hit(WordKind.ORDINAL_SUFFIX, at + 1).isPresent();
        int end = suffix ? at + 2 : at + 1;
        view.add(suffix ? WordKind.ORDINAL : WordKind.NUMBER, at, new Hit(Integer.toString(number), end));
        boolean unit = view.isGlued(end) && view.word(end).isLetters();
        if (number >= 1 && number <= 31 && digits.length() <= 2 && !unit) {
            view.add(WordKind.DAY, at, new Hit(Integer.toString(number), end));
        }
    }

    private void addYear(int at) {
        String digits = view.word(at).text();
        if (digits.length() != 4) {
            return;
        }
        int year = Integer.parseInt(digits);
        if (view.isGlued(at + 1) && view.word(at + 1).isLetters()) {
            if (view.word(at + 1).lower().equals("s") && year % 10 == 0) {
                view.add(WordKind.DECADE, at, new Hit(digits, at + 2));
            }
            return;
        }
        if (year >= 1900 && year <= 2099 && !isCount(at, year)) {
            view.add(WordKind.YEAR, at, new Hit(digits, at + 1));
        }
        if (year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR) {
            view.add(WordKind.HIJRI_YEAR, at, new Hit(digits, at + 1));
        }
    }

    /** Whether a number up to 2000 that stands before a plural counts it: "on 14 April 2000 people left". */
    private boolean isCount(int at, int year) {
        return year <= 2000
                && at + 1 < view.size()
                && view.word(at + 1).token().tag().equals("NNS");
    }

    /** "twenty-one": a ten and a one, with or without a hyphen. */
    private void addNumberInWords(int at) {
        Optional<Hit> ten = view.hit(WordKind.NUMBER, at).filter(hit -> isTen(Integer.parseInt(hit.value())));
        ten.ifPresent(found -> {
            boolean hyphen =
                    found.end() < view.size() && view.word(found.end()).text().equals("-");
            view.hit(WordKind.NUMBER, hyphen ? found.end() + 1 : found.end())
                    .filter(one -> one.value().length() == 1 && !one.value().equals("0"))
                    .ifPresent(one -> {
                        int sum = Integer.parseInt(found.value()) + Integer.parseInt(one.value());
                        view.add(WordKind.NUMBER, at, new Hit(Integer.toString(sum), one.end()));
                    });
        });
    }

    private static boolean isTen(int number) {
        return number >= 20 && number <= 90 && number % 10 == 0;
    }

    private boolean standsFree(int at) {
        boolean share = view.isGlued(at + 1) && view.word(at + 1).text().equals("%");
        return !share && !isJoined(at) && !isJoined(at + 1) && !isNamed(at);
    }

    /** Whether a sign with nothing around it joins the digits before and the digits from a place on: "10.30", "18:00". */
    private boolean isJoined(int at) {
        int sign = view.isGlued(at) && at < view.size() && !view.word(at).isDigits() ? at : at - 1;
        return sign >= 1
                && sign + 1 < view.size()
                && view.isGlued(sign)
                && view.isGlued(sign + 1)
                && ".:,/".contains(view.word(sign).text())
                && view.word(sign - 1).isDigits()
                && view.word(sign + 1).isDigits();
    }

    /** Whether the number belongs to a name that it is written together with: "S-300", "T72", but not "mid-2014". */
    private boolean isNamed(int at) {
        boolean hyphen = view.isGlued(at) && view.word(at - 1).text().equals("-");
        int before = hyphen ? at - 1 : at;
        return view.isGlued(before)
                && view.word(before - 1).isLetters()
                && view.hit(WordKind.EARLY, before - 1).isEmpty();
    }
}
