package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import stemma.claim.ClaimType;
import stemma.extract.frame.FrameMatch;
import stemma.extract.frame.FrameMatcher;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.SentenceView;

/** Makes a draft of every type of every frame that a sentence evokes; people who move are told apart by who they are. */
final class DraftMaker {

    private final FrameMatcher frames;

    DraftMaker(FrameMatcher frames) {
        this.frames = frames;
    }

    List<Draft> drafts(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        for (FrameMatch match : frames.match(view.grammar())) {
            for (ClaimType type : match.frame().types()) {
                drafts.addAll(drafts(view, match, type));
            }
        }
        return drafts.stream().filter(d -> !leavesBehind(d, drafts)).toList();
    }

    /** "shelled the town, leaving two dead": what is left behind is harm, and nobody goes. */
    private static boolean leavesBehind(Draft draft, List<Draft> drafts) {
        boolean goes = draft.type() == ClaimType.WITHDREW || draft.type() == ClaimType.DISPLACED;
        return goes
                && draft.head().lower().equals("leaving")
                && drafts.stream()
                        .anyMatch(d -> d.isHarm() && draft.view().sentence().isUnder(d.head(), draft.head()));
    }

    private static List<Draft> drafts(SentenceView view, FrameMatch match, ClaimType type) {
        if (type != ClaimType.DISPLACED && type != ClaimType.WITHDREW) {
            Draft draft = new Draft(view, match, type);
            List<Token> agents = match.fillers(Slot.AGENT);
            if (twoSides(view, match, agents) && (type == ClaimType.CLASH || type == ClaimType.AGREEMENT)) {
                fill(draft, agents.subList(0, 1), Slot.AGENT);
                fillOthers(draft, match);
                fill(draft, agents.subList(1, 2), Slot.PATIENT);
            } else {
                fill(draft, agents, Slot.AGENT);
                fillOthers(draft, match);
            }
            return List.of(draft);
        }
        List<Token> fighters = match.fillers(Slot.AGENT).stream()
                .filter(t -> fights(view, t, type))
                .toList();
        List<Token> civilians = match.fillers(Slot.AGENT).stream()
                .filter(t -> !fights(view, t, type))
                .toList();
        List<Draft> drafts = new ArrayList<>();
        if (!civilians.isEmpty() || fighters.isEmpty() && type == ClaimType.DISPLACED) {
            drafts.add(moved(view, match, ClaimType.DISPLACED, civilians));
        }
        if (!fighters.isEmpty() || civilians.isEmpty() && type == ClaimType.WITHDREW) {
            drafts.add(moved(view, match, ClaimType.WITHDREW, fighters));
        }
        return drafts;
    }

    /** "between A and B": one side is the agent, the other the patient. */
    private static boolean twoSides(SentenceView view, FrameMatch match, List<Token> agents) {
        return agents.size() == 2
                && match.fillers(Slot.PATIENT).isEmpty()
                && view.grammar().phrases().preposition(agents.getFirst()).equals("between");
    }

    private static Draft moved(SentenceView view, FrameMatch match, ClaimType type, List<Token> agents) {
        Draft draft = new Draft(view, match, type);
        fill(draft, agents, Slot.AGENT);
        fillOthers(draft, match);
        return draft;
    }

    /** Whether people who move are fighters: by their name, or, where the verb is one of fighters, unless they are civilians. */
    private static boolean fights(SentenceView view, Token token, ClaimType type) {
        NounClass named = view.grammar().classOf(token);
        return named == NounClass.FORCE
                || named == NounClass.AUTHORITY
                || type == ClaimType.WITHDREW && named != NounClass.CIVILIAN;
    }

    private static void fillOthers(Draft draft, FrameMatch match) {
        for (Slot slot : List.of(Slot.PATIENT, Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
            fill(draft, match.fillers(slot), slot);
        }
    }

    /** Whether a word names somebody or something and does not only count: "dozens" of whom is not said. */
    private static boolean names(SentenceView view, Token head) {
        return !head.isNumber()
                && !head.tag().equals("JJR")
                && !(view.grammar().phrases().isPartitive(head) && !head.isProperNoun());
    }

    /** "as thousands flee": whoever moves is named by the count alone. */
    private static boolean isCrowd(Draft draft, Slot slot, Token head) {
        return slot == Slot.AGENT
                && draft.type() == ClaimType.DISPLACED
                && head.tag().equals("NNS");
    }

    /** Whether a word can name who did it; those who only report did no harm: "were killed and documented by the monitor"; towns join truces. */
    private static boolean canAct(Draft draft, Token token) {
        return switch (draft.view().grammar().classOf(token)) {
            case CIVILIAN, PEOPLE, FORCE, AUTHORITY, PERSON -> true;
            case MEDIA -> !draft.isHarm();
            case OTHER ->
                token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("W");
            case PLACE -> draft.type() == ClaimType.AGREEMENT;
            case STRUCTURE, VEHICLE, WEAPON, EVENT, DEAL, RELIEF, MEASURE, TIME -> false;
        };
    }

    private static List<Draft.Filler> fillers(SentenceView view, List<Token> heads, Slot slot) {
        return switch (slot) {
            case AGENT -> Fillers.actors(view, heads);
            case PATIENT, PLACE, PLACE_FROM, PLACE_TO -> Fillers.joined(view, heads);
        };
    }

    private static void fill(Draft draft, List<Token> heads, Slot slot) {
        List<Draft.Filler> fillers = fillers(draft.view(), heads, slot).stream()
                .filter(f -> f.head()
                        .filter(h -> names(draft.view(), h) || isCrowd(draft, slot, h))
                        .isPresent())
                .filter(f -> slot != Slot.AGENT
                        || f.head().filter(h -> canAct(draft, h)).isPresent())
                .distinct()
                .toList();
        if (!fillers.isEmpty()) {
            draft.fill(slot, fillers, "frame " + draft.match().frame().name(), "its grammatical argument");
        }
    }
}
