package stemma.app.told;

import java.util.List;
import java.util.Optional;
import stemma.claim.AgreementStatus;
import stemma.claim.Factuality;
import stemma.claim.Means;

/**
 * What a claim states, in our own neutral words: "24 people were killed by … through shelling in …". Words of the text
 * appear in it only inside quotation marks, unless they are a neutral name or a number.
 */
final class Clause {

    private final Told claim;
    private final Factuality factuality;
    private final List<Told.Party> patients;

    private Clause(Told claim) {
        this.claim = claim;
        this.factuality = claim.kind().factuality();
        this.patients = claim.cast().patients();
    }

    static String of(Told claim) {
        Clause clause = new Clause(claim);
        return clause.core() + clause.means() + clause.way() + clause.day();
    }

    private String core() {
        return switch (claim.kind().type()) {
            case ATTACK -> attack();
            case CLASH -> there("a clash") + of("of", agents()) + of("with", patients) + in();
            case KILLED -> hurt("killed");
            case INJURED -> hurt("injured");
            case DAMAGED -> things("damaged or destroyed");
            case CAPTURED -> ground("taken") + by() + of("from", patients);
            case CONTROLS -> ground("held") + by();
            case ADVANCED -> be(actors("a side"), "advancing") + over() + of("against", patients) + in();
            case BESIEGED -> ground("under siege or cut off") + by();
            case CLEARED -> ground("searched or cleared") + of("of", patients) + by();
            case DETAINED -> people("detained");
            case SURRENDERED -> there("a surrender") + of("of", movers()) + of("to", patients) + in();
            case DISPLACED -> be(movers(), "displaced") + in();
            case RETURNED -> there("a return") + of("of", movers()) + in();
            case TRAPPED -> be(sufferers("people"), "still there or kept from leaving") + by() + in();
            case DEPLOYED -> be(sufferers("forces"), "sent or moved up") + by() + in();
            case WITHDREW -> there("a withdrawal") + of("of", movers()) + of("from", patients) + in();
            case AGREEMENT ->
                be(Subject.one("an arrangement"), status()) + by() + of("with", patients) + forSo() + in();
            case DEMANDED -> there("a demand or threat") + of("of", agents()) + of("to", patients) + in();
            case PLEDGED -> there("a promise") + of("of", agents()) + of("to", patients) + in();
            case AIDED -> be(Subject.one("help"), "given") + of("to", patients) + forSo() + by() + in();
            case ACCUSED -> be(sufferers("somebody"), "accused") + by() + in();
            case PROTESTED -> there("a protest") + of("of", movers()) + of("against", patients) + in();
        };
    }

    private String attack() {
        String what = patients.isEmpty()
                ? there("an attack") + (agents().isEmpty() ? "" : by())
                : be(Subject.many(Parties.shown(patients)), "attacked") + by();
        return what + with() + in();
    }

    private String hurt(String how) {
        boolean nobody =
                factuality == Factuality.NEGATED && claim.count().isEmpty() && patients.isEmpty() && agents().isEmpty();
        if (nobody) {
            return "nobody was " + how + in();
        }
        return people(Subject.isJoint(claim.count()) ? "killed or injured (one number for both)" : how);
    }

    private String people(String how) {
        return be(sufferers("people"), how) + by() + in();
    }

    private String things(String how) {
        return be(sufferers("things"), how) + by() + in();
    }

    /** Ground that is counted stands in its places; ground that is named is its places. */
    private String ground(String how) {
        boolean counted = claim.count().isPresent();
        return be(Subject.ground(claim), how) + (counted ? in() : "");
    }

    private Subject sufferers(String otherwise) {
        return Subject.counted(claim.count(), patients, otherwise);
    }

    private Subject actors(String otherwise) {
        return agents().isEmpty()
                ? Subject.many(otherwise + " that is not named")
                : Subject.many(Parties.shown(agents()));
    }

    private Subject movers() {
        return Subject.counted(claim.count(), agents(), "people");
    }

    private String be(Subject subject, String predicate) {
        return subject.with(factuality) + " " + predicate;
    }

    private String there(String what) {
        return be(Subject.one("there"), what);
    }

    private List<Told.Party> agents() {
        return claim.cast().agents();
    }

    private String by() {
        return of("by", agents());
    }

    private static String of(String preposition, List<Told.Party> parties) {
        return parties.isEmpty() ? "" : " " + preposition + " " + Parties.shown(parties);
    }

    private static String of(String preposition, Subject subject) {
        return " " + preposition + " " + subject.words();
    }

    private String with() {
        return claim.count().map(count -> ", with " + CountWords.of(count)).orElse("");
    }

    private String over() {
        return claim.count().map(count -> " over " + CountWords.of(count)).orElse("");
    }

    private String forSo() {
        return claim.count().map(count -> " for " + CountWords.of(count)).orElse("");
    }

    private String in() {
        List<Told.Spot> spots = claim.where().at();
        return spots.isEmpty() ? "" : " in " + spots.getFirst().shown();
    }

    private String way() {
        return first(" from ", claim.where().from())
                + first(" to ", claim.where().to());
    }

    private static String first(String preposition, List<Told.Spot> spots) {
        return spots.isEmpty() ? "" : preposition + spots.getFirst().shown();
    }

    private String status() {
        return claim.kind().agreement().map(AgreementStatus::label).orElse("talked of");
    }

    private String means() {
        Optional<Means> means = claim.kind().means();
        if (means.isEmpty()) {
            return "";
        }
        return switch (means.get()) {
            case AIRSTRIKE -> " (from the air)";
            case SHELLING -> " (by shelling)";
            case EXPLOSION -> " (by an explosion)";
            case SHOOTING -> " (by shooting)";
            case CHEMICAL -> " (with a chemical)";
            case EXECUTION -> " (by execution)";
            case GROUND -> " (in an attack on the ground)";
            case OTHER -> " (by other means)";
        };
    }

    private String day() {
        String days = claim.when().map(when -> Words.days(when.days())).orElse("");
        return days.isEmpty() ? ", on a day that it does not tell" : " " + days;
    }
}
