package stemma.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import stemma.ingest.page.Zoner;
import stemma.ingest.piece.NameDay;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;
import stemma.text.Zone;
import stemma.text.calendar.Era;

/**
 * Every reason to believe that a page was published on some day: JSON-LD and meta tags record it, {@code time} tags and
 * datelines print it, an address lets it be inferred. Days are taken as the page writes them, in whatever time zone.
 */
final class HeadDays {

    private static final Pattern ISO =
            Pattern.compile("((?:19|20)\\d{2})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern IN_URL = Pattern.compile(
            "/((?:19|20)\\d{2}|1(?:3[7-9]|40)\\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\\d|3[01]))?(?=[/-]|$)");

    private final Zoner zoner;
    private final List<DayEvidence> found = new ArrayList<>();

    HeadDays(Zoner zoner) {
        this.zoner = zoner;
    }

    /** The evidence, the strongest first. */
    List<DayEvidence> read(Head head, PageReader.Read read) {
        head.data("datePublished").ifPresent(value -> published("JSON-LD datePublished", value, Strength.RECORDED));
        head.metas("published").forEach(meta -> published(tag(meta), meta.getValue(), Strength.RECORDED));
        head.data("dateModified").ifPresent(value -> modified("JSON-LD dateModified", value));
        head.metas("modified").forEach(meta -> modified(tag(meta), meta.getValue()));
        read.times().forEach(this::time);
        printed(read);
        found.addAll(zoner.daysAround(read.text(), read.zones()));
        read.pictures().forEach(this::picture);
        head.url().ifPresent(this::url);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(DayEvidence::strength))
                .toList();
    }

    private static String tag(Map.Entry<String, String> meta) {
        return "meta tag " + meta.getKey();
    }

    private void published(String what, String value, Strength strength) {
        days(value).ifPresent(days -> add("the page's " + what + " says \"" + value + "\"", days, strength));
    }

    private void modified(String what, String value) {
        days(value)
                .flatMap(DayInterval::latest)
                .ifPresent(last -> add(
                        "the page's " + what + " says \"" + value + "\"", DayInterval.until(last), Strength.RECORDED));
    }

    private void time(Element time) {
        String value = time.attr("datetime").isBlank() ? time.attr("content") : time.attr("datetime");
        boolean recorded = time.attr("itemprop").equalsIgnoreCase("datePublished") || time.hasAttr("pubdate");
        if (time.attr("itemprop").equalsIgnoreCase("dateModified")) {
            modified("time tag", value);
        } else {
            published("time tag", value, recorded ? Strength.RECORDED : Strength.PRINTED);
        }
    }

    private void printed(PageReader.Read read) {
        read.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.DATELINE || zone.kind() == Zone.Kind.BYLINE)
                .map(zone -> zoner.daysIn(read.text(), zone.span()))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .ifPresent(found::addAll);
    }

    /** A picture's own name, or the month of the folder that it was put into. */
    private void picture(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        Optional<NameDay> named = NameDay.of(path.substring(path.lastIndexOf('/') + 1));
        if (named.isPresent()) {
            found.add(named.get().evidence(Optional.empty()));
            return;
        }
        inPath(path)
                .flatMap(DayInterval::earliest)
                .ifPresent(first -> add(
                        "the page shows a picture from " + address + "; it is no older than what it shows",
                        DayInterval.from(first),
                        Strength.WEAK));
    }

    private void url(String url) {
        inPath(url).ifPresent(days -> add("the page's address is " + url, days, Strength.WEAK));
    }

    private static Optional<DayInterval> inPath(String url) {
        Matcher matcher = IN_URL.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(3);
        int year = Integer.parseInt(matcher.group(1));
        return year < 1600
                ? Era.SOLAR.days(year, Integer.parseInt(matcher.group(2)), day == null ? 0 : Integer.parseInt(day))
                : date(matcher.group(1), matcher.group(2), day == null ? "" : day);
    }

    private void add(String what, DayInterval days, Strength strength) {
        found.add(new DayEvidence(what, days, strength, Optional.empty()));
    }

    private Optional<DayInterval> days(String value) {
        Matcher iso = ISO.matcher(value.strip());
        return iso.matches()
                ? date(iso.group(1), iso.group(2), iso.group(3))
                : zoner.daysIn(value, new Span(0, value.length())).stream()
                        .map(DayEvidence::days)
                        .findFirst();
    }

    private static Optional<DayInterval> date(String year, String month, String day) {
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(
                    day.isEmpty()
                            ? DayInterval.between(of.atDay(1), of.atEndOfMonth())
                            : DayInterval.on(LocalDate.of(of.getYear(), of.getMonth(), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June: the page says no day
        }
    }
}
