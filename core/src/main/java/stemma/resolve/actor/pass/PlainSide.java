package stemma.resolve.actor.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/** Nobody by name, but a side: "pro-government media", "an opposition activist". */
final class PlainSide implements ActorPass {

    private static final Set<WordClass> WHO = EnumSet.of(
            WordClass.ROLE,
            WordClass.OUTLET,
            WordClass.DOCUMENT,
            WordClass.MEMBERS,
            WordClass.FIGHTERS,
            WordClass.ORIGIN,
            WordClass.LINK);

    private final ActorWords words;

    PlainSide(ActorWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "unnamed, with a plain side";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        List<String> all = question.phrase().folded().stream()
                .filter(word -> !words.is(word, WordClass.ORIGIN))
                .toList();
        String text = String.join(" ", all) + " ";
        return words.sides().stream()
                .filter(side -> text.startsWith(side.phrase() + " "))
                .findFirst()
                .filter(side -> isSomebody(all.subList(side.phrase().split(" ").length, all.size())))
                .map(side -> new ActorGuess.OnSide(
                        side.camp(),
                        "“" + question.phrase().words() + "” names nobody, but the side “"
                                + side.camp().id() + "”"));
    }

    /** Up to a preposition the words say who; a place may follow. */
    private boolean isSomebody(List<String> rest) {
        return !rest.isEmpty() && WHO.stream().anyMatch(kind -> words.is(rest.getFirst(), kind));
    }
}
