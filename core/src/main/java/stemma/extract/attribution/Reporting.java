package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Token;

/** "SOURCE said (that) ...", "..., SOURCE said", "..., said SOURCE", "SOURCE told OUTLET that ...". */
final class Reporting {

    private final CueWords words;
    private final List<Statement> before;

    /**
     * Looks at one sentence.
     *
     * @param before the statements found further left in it
     */
    Reporting(CueWords words, List<Statement> before) {
        this.words = words;
        this.before = before;
    }

    Optional<Statement> find(Token cue) {
        if (words.is(cue, CueWords.Kind.DEMAND)) {
            return demand(cue);
        }
        if (cue.tag().equals("VBG")) {
            return participle(cue);
        }
        Optional<SourceFinder.Found> found = new SourceFinder(words).find(cue);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SourceFinder.Found source = found.get();
        List<Speaker> speakers = new ArrayList<>();
        speakers.add(source.speaker());
        Optional<Addressee.Found> addressee = new Addressee(words).find(cue);
        addressee.map(Addressee.Found::speaker).ifPresent(speakers::add);
        int end = addressee.map(Addressee.Found::last).orElse(cue.index());
        return new ContentFinder(words, cue, source)
                .content(Math.max(end, cue.index()))
                .map(content -> new Statement(speakers, cue, content, "reporting verb"));
    }

    /** "SOURCE called for a truce": what is wanted, which the one who wants it is the source of. */
    private Optional<Statement> demand(Token cue) {
        int first = cue.index() + 1;
        int end = endOfDemand(first);
        Optional<Speaker> speaker = cue.tag().equals("VBG")
                ? subject(cue).map(List::getFirst)
                : new SourceFinder(words).find(cue).map(SourceFinder.Found::speaker);
        return first >= end
                ? Optional.empty()
                : speaker.map(
                        s -> new Statement(List.of(s), cue, words.sentence().span(first, end - 1), "demand"));
    }

    /** Where the demand ends: at a comma, or at "and" before the next thing that they do. */
    private int endOfDemand(int first) {
        int end = words.nextBreak(first);
        for (int i = first; i + 1 < end; i++) {
            boolean next = words.sentence().get(i).tag().equals("CC")
                    && (CueWords.isFinite(words.sentence().get(i + 1)) || opensClause(i + 1));
            boolean occasion =
                    Set.of("after", "into").contains(words.sentence().get(i).lower()) && i > first;
            if (next || occasion) {
                return i;
            }
        }
        return end;
    }

    /** "..., adding that ...": whoever spoke before in the sentence, else its subject. */
    private Optional<Statement> participle(Token cue) {
        int last = words.sentence().size() - 1;
        boolean clause = cue.index() < last
                && (words.sentence().get(cue.index() + 1).lower().equals("that")
                        || words.sentence().children(cue, "ccomp").findAny().isPresent()
                        || opensClause(cue.index() + 1));
        if (!clause) {
            return beside(cue);
        }
        List<Speaker> speakers = sender(cue)
                .or(() -> before.isEmpty()
                        ? subject(cue)
                        : Optional.of(before.getLast().speakers()))
                .orElse(List.of());
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statement(speakers, cue, words.sentence().span(cue.index() + 1, last), "speaker adds"));
    }

    /** "with activists reporting air strikes": one whose trade it is to tell, right before the participle. */
    private Optional<Statement> beside(Token cue) {
        int end = words.nextBreak(cue.index() + 1);
        return words.sentence()
                .child(cue, "nsubj")
                .filter(t -> t.index() < cue.index() && words.reports(t) && words.is(cue, CueWords.Kind.REPORT))
                .filter(t -> end > cue.index() + 1)
                .map(t -> new Statement(
                        List.of(new SpeakerPhrase(words).of(t)),
                        cue,
                        words.sentence().span(cue.index() + 1, end - 1),
                        "reporting participle"));
    }

    /** "saying two people were killed": a noun or number, and a finite verb right behind it. */
    private boolean opensClause(int from) {
        int at = from;
        boolean noun = false;
        while (at < words.sentence().size()
                && (isNominal(words.sentence().get(at))
                        || isOfThem(words.sentence().get(at)))
                && !CueWords.isBreak(words.sentence().get(at))) {
            Token token = words.sentence().get(at);
            noun |= token.isNoun() || token.tag().equals("PRP") || token.isNumber();
            at++;
        }
        return noun
                && at < words.sentence().size()
                && CueWords.isFinite(words.sentence().get(at));
    }

    /** "more than half of the dead were". */
    private static boolean isOfThem(Token token) {
        return Set.of("of", "than").contains(token.lower()) || token.tag().equals("PDT");
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isNumber()
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().startsWith("PRP");
    }

    private Optional<List<Speaker>> subject(Token cue) {
        return Stream.concat(
                        words.grammar().arguments().subjects(cue).stream(),
                        words.sentence().tokens().stream().filter(t -> t.is("nsubj") && t.index() < cue.index()))
                .filter(words::isSomebody)
                .findFirst()
                .map(t -> List.of(new SpeakerPhrase(words).of(t)));
    }

    /** "A sent a message assuring that": A, and before A whoever told of it. */
    private Optional<List<Speaker>> sender(Token cue) {
        boolean message = words.sentence()
                .head(cue)
                .filter(h -> h.isNoun() && words.is(h, CueWords.Kind.NOUN))
                .isPresent();
        if (!message) {
            return Optional.empty();
        }
        return words.sentence()
                .head(cue)
                .flatMap(words.sentence()::head)
                .flatMap(verb -> words.grammar().arguments().subjects(verb).stream()
                        .filter(words::canSpeak)
                        .findFirst())
                .map(t -> List.of(new SpeakerPhrase(words).of(t)));
    }
}
