package stemma.reading.pass.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.SentenceView;

/** "The number of raids on the town rose to ten", "brings the number of areas taken to 27": the number comes last. */
final class RisenNumbers {

    private static final Set<String> COMES = Set.of("to", "at", "reached", "reaches", "hit", "hits");

    private RisenNumbers() {}

    static Optional<Quantity> of(SentenceView view, Draft draft) {
        Optional<Token> counted = counted(view, draft);
        return counted.flatMap(noun -> view.found().counts().stream()
                .filter(c -> c.firstToken() > Math.max(draft.head().index(), noun.index()))
                .filter(c ->
                        COMES.contains(view.sentence().get(c.firstToken() - 1).lower()))
                .findFirst()
                .map(c -> c.quantity().of(unit(draft.type(), noun))));
    }

    /** What "the number of" stands before: the trigger, or what fills a slot. */
    private static Optional<Token> counted(SentenceView view, Draft draft) {
        Sentence sentence = view.sentence();
        return Stream.concat(
                        draft.match().words().stream(),
                        List.of(Slot.PATIENT, Slot.PLACE, Slot.AGENT).stream()
                                .flatMap(slot -> draft.slot(slot).stream())
                                .flatMap(filler -> filler.head().stream()))
                .filter(noun -> sentence.head(noun)
                        .filter(number -> number.lemma().equals("number")
                                && sentence.get(Math.max(0, number.index() - 1))
                                        .lower()
                                        .equals("the"))
                        .isPresent())
                .findFirst();
    }

    private static String unit(ClaimType type, Token noun) {
        return switch (type) {
            case ATTACK -> "strike";
            case CAPTURED, CONTROLS, ADVANCED -> "place";
            case KILLED,
                    INJURED,
                    DETAINED,
                    DISPLACED,
                    RETURNED,
                    TRAPPED,
                    WITHDREW,
                    SURRENDERED,
                    PROTESTED,
                    BESIEGED,
                    DEPLOYED -> "person";
            case CLASH, DAMAGED, CLEARED, AGREEMENT, DEMANDED, PLEDGED, ACCUSED, AIDED -> noun.lemma();
        };
    }
}
