package stemma.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Anchor;
import stemma.language.Sentence;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * The days from which a part of a report is seen: a reader's comment has a day of its own where it says so in a line that is no
 * sentence ("Omar, Nov 28, 2016 at 10:31"). Else it is taken to be of the report's day where that is one day, and where it is an interval, of
 * any day from its first on. All other parts are of the report's day.
 */
final class CommentDays {

    private static final int LONGEST_LINE = 80;
    private static final int HEAD_LINES = 3;
    private static final int MOST_WORDS_BEFORE = 6;

    private final Document report;
    private final DayInterval published;
    private final TimeResolver times;
    private final Map<Zone, DayInterval> own = new HashMap<>();

    /**
     * Looks for the days of all comments.
     *
     * @param sentences of the report
     */
    CommentDays(Document report, List<SentenceReader.Parsed> sentences, TimeResolver times) {
        this.report = report;
        this.published = report.published();
        this.times = times;
        for (SentenceReader.Parsed sentence : sentences) {
            if (sentence.zone().kind() == Zone.Kind.COMMENT) {
                dated(sentence).ifPresent(day -> own.putIfAbsent(sentence.zone(), day));
            }
        }
    }

    /** The expressions of a sentence; those of a comment with a day of its own move with no report. */
    List<TimeInterval> times(Zone zone, Sentence sentence) {
        Optional<DayInterval> day = Optional.ofNullable(own.get(zone));
        return found(sentence, day.orElseGet(() -> zone.kind() == Zone.Kind.COMMENT ? undated(published) : published))
                .map(time -> day.isPresent() && time.anchor() == Anchor.REPORT
                        ? new TimeInterval(time.mention(), time.days(), time.precision(), Anchor.TEXT)
                        : time)
                .toList();
    }

    /** An undated comment is read as of a day that is known, as people read it who annotate; of an interval, the end is open. */
    private static DayInterval undated(DayInterval days) {
        return days.isOneDay() ? days : orLater(days);
    }

    private static DayInterval orLater(DayInterval days) {
        return days.earliest().map(DayInterval::from).orElseGet(DayInterval::unbounded);
    }

    private Stream<TimeInterval> found(Sentence sentence, DayInterval seenFrom) {
        return times.resolve(report.text(), sentence, seenFrom).stream().map(FoundTime::time);
    }

    /** A day of the calendar in a head line, unless it is before the report's. */
    private Optional<DayInterval> dated(SentenceReader.Parsed parsed) {
        return found(parsed.sentence(), DayInterval.unbounded())
                .filter(time -> time.anchor() == Anchor.CALENDAR && time.days().isOneDay())
                .filter(time -> isHead(parsed.zone().span(), time.mention().span()))
                .map(TimeInterval::days)
                .filter(days -> days.meets(orLater(published)))
                .findFirst();
    }

    /** Whether words stand in one of the first lines of a comment or its last, with few words before them and no sentence around. */
    private boolean isHead(Span comment, Span words) {
        String text = report.text();
        int start = Math.max(comment.start(), text.lastIndexOf('\n', words.start()) + 1);
        int feed = text.indexOf('\n', words.end());
        int end = feed < 0 ? comment.end() : Math.min(feed, comment.end());
        String line = text.substring(start, end).strip();
        String before = text.substring(start, words.start()).strip();
        long lines = text.substring(comment.start(), start).strip().lines().count();
        boolean last = text.substring(end, comment.end()).isBlank();
        return (lines < HEAD_LINES || last)
                && line.length() <= LONGEST_LINE
                && !line.matches("(?s).*[.!?]")
                && (before.isEmpty() || before.split("\\s+", -1).length <= MOST_WORDS_BEFORE);
    }
}
