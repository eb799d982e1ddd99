package stemma.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stemma.app.screen.Days;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.store.Found;

/** Claims as a table that fits a terminal: columns are as wide as they must be, the widest
 * give way first, and what does not fit goes on in the next line. */
final class ClaimTable {

    private static final List<String> HEADS =
            List.of("id", "day", "what", "where", "how many", "who → whom", "said by", "report of");
    private static final int NEVER_CUT = 3;
    private static final int SHORT_ID = 8;
    private static final int CELL_LINES = 3;
    private static final String GAP = "  ";

    private ClaimTable() {}

    static String of(List<Found> claims) {
        int idLength = idLength(claims);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        claims.forEach(claim -> rows.add(row(claim, idLength)));
        int[] widths = widths(rows);
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> lay(row, widths, table));
        return table.toString();
    }

    /** Lays out one row in as many lines as its fullest cell needs. */
    private static void lay(List<String> row, int[] widths, StringBuilder table) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Text.cell(row.get(i), widths[i], CELL_LINES));
        }
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int at = 0; at < lines; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String words = at < cells.get(i).size() ? cells.get(i).get(at) : "";
                line.append(Text.pad(words, widths[i])).append(GAP);
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> row(Found claim, int idLength) {
        Card card = Card.of(claim.record());
        return List.of(
                claim.id().substring(0, Math.min(idLength, claim.id().length())),
                claim.days().map(Days::shortly).orElse("no day given"),
                card.what(),
                card.where(),
                card.words("quantity"),
                card.whoToWhom(),
                card.chain(),
                claim.report().publisher().orElse(claim.report().id()));
    }

    /** How much of an id must be shown so that no two in the table look alike. */
    private static int idLength(List<Found> claims) {
        int length = SHORT_ID;
        int longest =
                claims.stream().mapToInt(claim -> claim.id().length()).max().orElse(length);
        while (length < longest && alike(claims, length)) {
            length++;
        }
        return length;
    }

    private static boolean alike(List<Found> claims, int length) {
        long different = claims.stream()
                .map(claim ->
                        claim.id().substring(0, Math.min(length, claim.id().length())))
                .distinct()
                .count();
        return different < claims.size();
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = HEADS.size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(
                        widths[i], Text.width(row.get(i).replaceAll("\\s+", " ").strip()));
            }
        }
        int room = Screen.WIDTH - GAP.length() * (columns - 1);
        while (IntStream.of(widths).sum() > room) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = NEVER_CUT;
        for (int i = NEVER_CUT; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }
}
