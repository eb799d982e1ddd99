package stemma.app.citing;

import java.util.List;
import java.util.stream.Collectors;
import stemma.app.likeness.LookAlike;
import stemma.app.told.CountWords;
import stemma.app.told.Told;
import stemma.app.told.Words;

/** The lines that every form of a card shares. */
final class CardLines {

    /** What a card is not, said on every card. */
    static final String FOOT = "Stemma records that a report says this, and gives no verdict on whether it is so.";

    private CardLines() {}

    static String head(Told claim) {
        return "Claim " + claim.id() + ": " + claim.kind().type().label() + ", "
                + claim.kind().factuality().label() + ", in the "
                + claim.anchor().zone() + " of report "
                + Words.flat(claim.anchor().report().id());
    }

    /** A look-alike in one line: what it says, whose it is. */
    static String of(LookAlike alike) {
        Told claim = alike.claim();
        String number = claim.count().map(count -> " " + CountWords.of(count)).orElse("");
        String place = claim.where().all().stream()
                .findFirst()
                .map(spot -> ", " + spot.shown())
                .orElse("");
        String days = claim.when().map(when -> Words.days(when.days())).orElse("");
        Told.Report report = claim.anchor().report();
        return claim.id() + " "
                + claim.kind().type().label() + number + place + (days.isEmpty() ? "" : ", " + days) + " ("
                + Words.flat(report.publisher().orElse(report.id())) + ")";
    }

    static String why(LookAlike alike) {
        return alike.differences().stream().map(LookAlike.Difference::why).collect(Collectors.joining("; "));
    }

    static String missing(List<String> missing) {
        return String.join(", ", missing);
    }
}
