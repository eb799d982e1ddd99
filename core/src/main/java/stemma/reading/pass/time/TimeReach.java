package stemma.reading.pass.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.SentenceView;

/**
 * How far words of time reach in a sentence: to their own clause, to participles and second verbs of the same subject, and
 * not into a relative clause, a reason, or what came before or after.
 */
final class TimeReach {

    private static final Set<String> APART = Set.of(
            "after", "before", "because", "since", "until", "till", "unless", "although", "though", "if", "once");

    private final Grammar grammar;
    private final Sentence sentence;
    private final List<Draft> drafts;

    TimeReach(SentenceView view, List<Draft> drafts) {
        this.grammar = view.grammar();
        this.sentence = view.sentence();
        this.drafts = List.copyOf(drafts);
    }

    /** Whether the day that hangs on a word is that of a draft. */
    boolean reaches(Token time, Draft draft) {
        Optional<Token> anchor = anchor(time);
        if (anchor.isEmpty()) {
            return true;
        }
        if (draft.match().words().contains(anchor.get())) {
            return true;
        }
        boolean named = anchor.get().isNoun();
        Optional<Token> top = common(anchor.get(), draft.head());
        boolean open = top.isPresent()
                && isOpen(anchor.get(), top.get(), Leg.TIME)
                && isOpen(draft.head(), top.get(), Leg.CLAIM);
        return open && (!named || draft.isHarm() && isHarm(anchor.get()));
    }

    /** Whether a noun is a happening of harm, or one that a verb tells as well: "Monday's blast hit a bus". */
    private boolean isHarm(Token noun) {
        List<Draft> told =
                drafts.stream().filter(d -> d.match().words().contains(noun)).toList();
        return told.isEmpty() || told.stream().anyMatch(Draft::isHarm);
    }

    private boolean isHarmVerb(Token verb) {
        return drafts.stream().anyMatch(d -> d.isHarm() && d.match().words().contains(verb));
    }

    /** The verb, or the noun of a happening, that words of time hang on. */
    private Optional<Token> anchor(Token time) {
        Token at = time;
        while (at.head() >= 0) {
            at = sentence.get(at.head());
            Token word = at;
            boolean told = drafts.stream().anyMatch(d -> d.match().words().contains(word));
            if (at.isVerb() || told || at.isNoun() && grammar.classOf(at) == NounClass.EVENT) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> common(Token a, Token b) {
        Token at = a;
        while (!sentence.isUnder(b, at)) {
            if (at.head() < 0) {
                return Optional.empty();
            }
            at = sentence.get(at.head());
        }
        return Optional.of(at);
    }

    /** Which end of the way from a day to a claim one looks at. */
    private enum Leg {
        TIME,
        CLAIM
    }

    private boolean isOpen(Token from, Token top, Leg leg) {
        Token at = from;
        while (!at.equals(top)) {
            if (isClosed(at, leg)) {
                return false;
            }
            at = sentence.get(at.head());
        }
        return true;
    }

    private boolean isClosed(Token clause, Leg leg) {
        if (clause.is("acl:relcl")) {
            return sentence.children(clause, "advmod").noneMatch(t -> t.lower().equals("when"));
        }
        if (clause.is("advcl") || clause.is("acl")) {
            boolean apart = sentence.children(clause).stream()
                    .anyMatch(t -> (t.is("mark") || t.is("case") || t.is("advmod")) && APART.contains(t.lower()));
            return apart || clause.is("acl") && leg == Leg.TIME && clause.tag().equals("VBN");
        }
        if (clause.is("conj") && clause.isVerb()) {
            boolean own = sentence.children(clause).stream().anyMatch(t -> t.is("nsubj") || t.is("nsubj:pass"));
            return own && !isHarmVerb(clause);
        }
        return clause.is("ccomp");
    }
}
