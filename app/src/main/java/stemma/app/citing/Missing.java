package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.claim.Victims;

/** What a reader would ask of a claim and its report does not tell. */
final class Missing {

    private final List<String> all = new ArrayList<>();
    private final Told claim;

    private Missing(Told claim) {
        this.claim = claim;
    }

    static List<String> of(Told claim) {
        Missing missing = new Missing(claim);
        missing.support();
        missing.timeAndPlace();
        missing.people();
        missing.number();
        return missing.all;
    }

    private void support() {
        all.add("one report");
        add(!Counted.hasOrigin(claim), "no named origin");
        add(claim.anchor().report().publisher().isEmpty(), "publisher not known");
    }

    private void timeAndPlace() {
        boolean dated = claim.when().filter(when -> !when.days().isUnbounded()).isPresent();
        add(!dated, "undated");
        add(claim.anchor().report().published().isUnbounded(), "the report undated too");
        if (claim.where().all().isEmpty()) {
            all.add("no place named");
        } else if (claim.where().all().stream().allMatch(spot -> spot.resolved().isEmpty())) {
            all.add("place not resolved");
        }
        add(!PlaceWords.namesQuarter(claim.where()), "no quarter named");
    }

    private void people() {
        ClaimType type = claim.kind().type();
        add(type.isHarm() && claim.cast().agents().isEmpty(), "who did it not told");
        if (VictimWords.matter(claim)) {
            add(VictimWords.status(claim) == Victims.Status.UNSAID, "civilians or fighters not told");
            boolean named = claim.cast().patients().stream().anyMatch(party -> Words.holdFullName(party.words()));
            add(type != ClaimType.DISPLACED && !named, "victims' names not given");
        }
    }

    private void number() {
        if (claim.count().isEmpty()) {
            add(VictimWords.matter(claim), "no number");
            return;
        }
        Told.Count count = claim.count().get();
        add(!count.hasNumber(), "no number that can be read in one way");
        add(count.hasNumber() && count.aspect() == Quantity.Aspect.UNSAID, "new or a running total not told");
        add(count.is(Quantity.Mark.JOINT), "killed and injured not told apart");
    }

    private void add(boolean lacks, String what) {
        if (lacks) {
            all.add(what);
        }
    }
}
