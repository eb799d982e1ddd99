package stemma.app.cli.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.app.screen.Text;
import stemma.link.Statement;
import stemma.link.control.ControlRow;
import stemma.link.control.ControlRow.Holding;

/** The table of control in words. */
final class ControlText {

    private static final int PLACE = 26;
    private static final int STATE = 14;
    private static final int HOLDER = 26;
    private static final int DAYS = 24;

    private ControlText() {}

    static String table(List<ControlRow> rows, String area, LocalDate day) {
        long said = rows.stream()
                .filter(row -> row.state() != ControlRow.State.NOTHING_SAID)
                .count();
        StringBuilder out = new StringBuilder(Text.wrap(
                "Who is said to hold the places of " + area + " on " + day + ": " + said + " of " + rows.size()
                        + " are spoken of. This is what reports say, as of the last that speaks of each place."));
        out.append("\n\n").append(line(List.of("place", "state", "said to be held by", "since", "last spoken of")));
        for (ControlRow row : rows) {
            if (row.holdings().isEmpty()) {
                out.append(line(List.of(row.place().name(), row.state().label(), "", "", "")));
            }
            for (int i = 0; i < row.holdings().size(); i++) {
                Holding holding = row.holdings().get(i);
                out.append(line(List.of(
                        i == 0 ? row.place().name() : "",
                        i == 0 ? row.state().label() : "",
                        holding.holder().orElse("not said"),
                        since(holding),
                        day(holding.lastSpokenOf()) + " by " + reports(holding))));
            }
        }
        return out.toString();
    }

    static String csv(List<ControlRow> rows) {
        StringBuilder out = new StringBuilder(
                "place,name,state,holder,since_at_most,since_at_least,last_spoken_of,reports,claims\n");
        for (ControlRow row : rows) {
            if (row.holdings().isEmpty()) {
                out.append(cells(List.of(
                        row.place().id(), row.place().name(), row.state().label(), "", "", "", "", "", "")));
            }
            for (Holding holding : row.holdings()) {
                out.append(cells(List.of(
                        row.place().id(),
                        row.place().name(),
                        row.state().label(),
                        holding.holder().orElse(""),
                        day(holding.sinceAtMost()),
                        day(holding.sinceAtLeast()),
                        day(holding.lastSpokenOf()),
                        reports(holding),
                        holding.claims().stream().map(Statement::id).collect(Collectors.joining(" ")))));
            }
        }
        return out.toString();
    }

    private static String since(Holding holding) {
        if (holding.sinceAtMost().isPresent()) {
            return day(holding.sinceAtMost());
        }
        return holding.sinceAtLeast().map(day -> "by " + day + " at the latest").orElse("not told");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String reports(Holding holding) {
        return holding.claims().stream()
                .map(claim -> claim.document().id())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String line(List<String> cells) {
        List<Integer> widths = List.of(PLACE, STATE, HOLDER, DAYS);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            line.append(Text.pad(Text.fit(cells.get(i), widths.get(i)), widths.get(i)))
                    .append("  ");
        }
        return line.append(cells.getLast()).toString().stripTrailing() + "\n";
    }

    private static String cells(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
