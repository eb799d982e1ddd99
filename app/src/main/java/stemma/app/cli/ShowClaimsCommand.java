package stemma.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Days;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.store.Found;
import stemma.store.Selection;
import stemma.store.View;

/** {@code stemma show claims}: lists claims of a case. */
@Command(name = "claims", description = "Lists the claims of a case that fit all that is asked for.")
final class ShowClaimsCommand implements Callable<Integer> {

    private static final int DEFAULT_LIMIT = 50;

    /** How claims are printed. */
    enum Format {
        table,
        jsonl
    }

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Mixin
    private Filters filters = new Filters();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Claims of that day: those that are dated it for certain, those that may be,"
                    + " and those dated within two days.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many rows in a table (50, where not given), or lines.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--format", paramLabel = "table|jsonl", description = "A table, or the records of the ledger.")
    private Format format = Format.table;

    private final Catalogue catalogue;
    private final Screen screen;

    ShowClaimsCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        Selection wanted = filters.selection();
        if (limit.filter(n -> n < 1).isPresent()) {
            throw Trouble.usage("--limit takes a number of at least 1, not " + limit.get() + ".");
        }
        Optional<LocalDate> day = Optional.empty();
        if (on.isPresent()) {
            day = Optional.of(Days.parse("--on", on.get()));
        }
        try (View view = CaseFolder.at(folder).open(catalogue.store())) {
            List<Found> claims = view.claims(wanted);
            if (day.isPresent()) {
                OnDay sorted = OnDay.sort(claims, day.get());
                show(sorted, new DayAnswer(day.get(), sorted, Described.by(wanted)));
            } else {
                show(claims, Described.by(wanted), view.size());
            }
        }
        return 0;
    }

    private void show(List<Found> claims, String described, int all) {
        switch (format) {
            case jsonl -> records(claims, "");
            case table -> {
                if (claims.isEmpty()) {
                    screen.say("No claim" + described + " is in this case, which holds " + all + ".");
                } else {
                    table(claims);
                }
            }
        }
    }

    private void show(OnDay sorted, DayAnswer answer) {
        switch (format) {
            case jsonl -> {
                records(sorted.certain(), "certain");
                records(sorted.possible(), "possible");
                records(sorted.near(), "near");
            }
            case table -> {
                screen.say(Text.wrap(answer.sentence()));
                section("Certain", sorted.certain());
                section("Possible", sorted.possible());
                section("Within two days", sorted.near());
            }
        }
    }

    /** The records as the ledger has them; on a day, each with how surely it speaks of it, as a last key. */
    private void records(List<Found> claims, String match) {
        String end = match.isEmpty() ? "}" : ",\"match\":\"" + match + "\"}";
        claims.stream()
                .limit(limit.orElse(Integer.MAX_VALUE))
                .forEach(claim ->
                        screen.say(claim.record().substring(0, claim.record().length() - 1) + end));
    }

    private void section(String title, List<Found> claims) {
        if (!claims.isEmpty()) {
            screen.say("\n" + title + " (" + claims.size() + ")");
            table(claims);
        }
    }

    private void table(List<Found> claims) {
        int shown = Math.min(claims.size(), limit.orElse(DEFAULT_LIMIT));
        screen.out().print(ClaimTable.of(claims.subList(0, shown)));
        if (shown < claims.size()) {
            screen.say("… and " + (claims.size() - shown) + " more; --limit " + claims.size() + " shows all.");
        }
    }
}
