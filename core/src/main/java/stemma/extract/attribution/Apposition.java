package stemma.extract.attribution;

import java.util.Optional;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** A name, and behind it, without one of its commas or both, what its bearer is: the name is who says it. */
final class Apposition {

    private final CueWords words;
    private final Sentence sentence;
    private final SourceFinder finder;

    Apposition(CueWords words, SourceFinder finder) {
        this.words = words;
        this.sentence = words.sentence();
        this.finder = finder;
    }

    /** The name before a run of nouns that ends beside a cue. */
    Optional<SourceFinder.Found> named(Token cue, NounRun.Run run) {
        return beforeArticle(run).or(() -> beforeComma(cue, run));
    }

    /** "Abu Samir a grocer from the quarter said": a name, and what he is without the comma. */
    private Optional<SourceFinder.Found> beforeArticle(NounRun.Run run) {
        int article = run.first();
        boolean office = words.grammar().classOf(run.head()) == NounClass.PERSON;
        String word = sentence.get(article).lower();
        boolean apposed = article > 0
                && (Set.of("a", "an").contains(word) || word.equals("the") && office)
                && sentence.get(article - 1).name().equals("PERSON")
                && !words.reports(run.head());
        boolean kind = article > 0 && Set.of("a", "an").contains(word) && words.is(run.head(), CueWords.Kind.BODY);
        return apposed
                ? finder.runTo(article - 1)
                : kind ? finder.runTo(article - 1).filter(this::isOutletByName) : Optional.empty();
    }

    /** "the Lamp Network a London-based monitor said": the name of one whose trade it is to report. */
    private boolean isOutletByName(SourceFinder.Found found) {
        Token head = found.speaker().head();
        boolean governed =
                found.first() > 0 && sentence.get(found.first() - 1).tag().equals("TO");
        return Character.isUpperCase(head.text().charAt(0)) && words.reports(head) && !governed;
    }

    /** "Samir Nour, the head of the office said": the name, where the comma behind the office was lost. */
    private Optional<SourceFinder.Found> beforeComma(Token cue, NounRun.Run run) {
        int comma = run.first() - 1;
        boolean office = comma > 0
                && sentence.get(comma).text().equals(",")
                && (words.is(run.head(), CueWords.Kind.OFFICE)
                        || words.grammar().classOf(run.head()) == NounClass.PERSON)
                && !words.reports(run.head());
        return office
                ? finder.subjects(cue).stream()
                        .filter(t -> t.index() == comma - 1 && t.name().equals("PERSON"))
                        .findFirst()
                        .flatMap(t -> finder.runTo(comma - 1))
                : Optional.empty();
    }
}
