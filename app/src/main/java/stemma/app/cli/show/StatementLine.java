package stemma.app.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import stemma.app.screen.Text;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** A claim in one line: report, day, what, the words of its number, who says so. */
final class StatementLine {

    private static final int DOCUMENT = 24;
    private static final int DAY = 11;
    private static final int WHAT = 44;
    private static final int SHORT_ID = 8;

    private StatementLine() {}

    static String of(Statement statement) {
        String id = statement.id().length() > SHORT_ID && !statement.id().contains("#")
                ? statement.id().substring(0, SHORT_ID)
                : statement.id();
        return Text.pad(id, SHORT_ID) + "  "
                + Text.pad(Text.fit(statement.document().id(), DOCUMENT), DOCUMENT) + "  "
                + Text.pad(day(statement), DAY) + "  "
                + Text.pad(Text.fit(what(statement), WHAT), WHAT) + "  "
                + Text.fit(who(statement), Math.max(1, DOCUMENT));
    }

    private static String day(Statement statement) {
        return statement
                .statedDays()
                .flatMap(DayInterval::latest)
                .map(Object::toString)
                .orElseGet(() ->
                        statement.published().latest().map(day -> "≤" + day).orElse("undated"));
    }

    private static String what(Statement statement) {
        String trigger = statement.claim().anchor().trigger().text();
        String number = statement
                .quantity()
                .map(quantity -> quantity.mention().text() + ": ")
                .orElse("");
        return number + trigger + places(statement);
    }

    private static String places(Statement statement) {
        List<String> names = statement.places().stream()
                .map(place -> place.resolved()
                        .map(ref -> ref.name())
                        .orElseGet(() -> place.mention().text()))
                .distinct()
                .limit(2)
                .toList();
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private static String who(Statement statement) {
        return statement.chain().isEmpty()
                ? "own voice"
                : statement.chain().stream()
                        .map(link -> link.source().mention().text())
                        .collect(Collectors.joining(" < "));
    }
}
