package stemma.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stemma.app.screen.Days;
import stemma.store.Found;
import stemma.text.DayInterval;

/** What a case says about one day, in a sentence or a few; that it says nothing for certain is an answer too. */
record DayAnswer(LocalDate day, OnDay claims, String described) {

    String sentence() {
        return certain() + " " + possible() + " " + near() + left();
    }

    private String certain() {
        return switch (claims.certain().size()) {
            case 0 -> "No claim" + described + " is dated " + day + " for certain.";
            case 1 -> "One claim" + described + " is dated " + day + " for certain.";
            default -> claims.certain().size() + " claims" + described + " are dated " + day + " for certain.";
        };
    }

    private String possible() {
        List<Found> possible = claims.possible();
        if (possible.isEmpty()) {
            return "None is possible beyond that.";
        }
        long undated = possible.stream().filter(claim -> claim.days().isEmpty()).count();
        long dated = possible.size() - undated;
        return possible.size() + (possible.size() == 1 ? " is possible: " : " are possible: ") + dated
                + " with days that include it, " + undated + " with no day given.";
    }

    private String near() {
        List<Found> near = claims.near();
        if (near.isEmpty()) {
            return "None lies within two days.";
        }
        Map<String, Long> byDay = near.stream()
                .collect(Collectors.groupingBy(
                        claim -> Days.shortly(claim.days().orElse(DayInterval.unbounded())),
                        TreeMap::new,
                        Collectors.counting()));
        String days = byDay.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return near.size() + (near.size() == 1 ? " lies" : " lie") + " within two days: " + days + ".";
    }

    private String left() {
        return claims.tooEarly() == 0
                ? ""
                : " Left out: " + claims.tooEarly()
                        + " with no day given, in reports that appeared before that day and speak of what has been.";
    }
}
