package stemma.reading.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Whether what hangs on words of time has happened, by the verb above them. */
enum Tense {
    PAST,
    AHEAD,
    /** Neither is plain. */
    UNSURE;

    /** The tense of a piece of a sentence. */
    static Tense of(Sentence sentence, Span words, Lexicon tenses) {
        return new Finder(sentence, tenses).at(head(sentence, words));
    }

    private static Token head(Sentence sentence, Span words) {
        List<Token> inside = sentence.within(words);
        return inside.stream()
                .filter(word -> word.head() < 0 || !inside.contains(sentence.get(word.head())))
                .filter(word -> !word.is("case") && !word.is("mark"))
                .findFirst()
                .orElseGet(() -> inside.isEmpty() ? sentence.get(0) : inside.getLast());
    }

    private record Finder(Sentence sentence, Lexicon tenses) {

        /** The tense of the first verb or copula on the way up from a word. */
        Tense at(Token word) {
            Optional<Token> at = Optional.of(word);
            for (int steps = 0; at.isPresent() && steps <= sentence.size(); steps++) {
                Token here = at.get();
                if (here.isVerb()) {
                    return of(here);
                }
                if (sentence.child(here, "cop").isPresent()) {
                    return ofHelpers(here).orElse(UNSURE);
                }
                at = sentence.head(here);
            }
            return UNSURE;
        }

        private Tense of(Token verb) {
            if (sentence.children(verb, "mark").anyMatch(mark -> is(mark.lower(), "condition"))) {
                return UNSURE;
            }
            if (is(verb.lemma(), "to-come")) {
                return AHEAD;
            }
            return ofHelpers(verb).orElseGet(() -> ofForm(verb));
        }

        /** What auxiliaries and the copula tell. */
        private Optional<Tense> ofHelpers(Token verb) {
            Set<String> helpers = sentence.children(verb).stream()
                    .filter(child -> child.is("aux") || child.is("cop"))
                    .map(Token::lower)
                    .collect(Collectors.toSet());
            if (helpers.stream().anyMatch(helper -> is(helper, "ahead"))) {
                return Optional.of(AHEAD);
            }
            if (helpers.stream().anyMatch(helper -> is(helper, "either"))) {
                return Optional.of(UNSURE);
            }
            boolean past = helpers.stream().anyMatch(helper -> is(helper, "past"));
            return past ? Optional.of(toldOf(verb)) : helpers.isEmpty() ? Optional.empty() : Optional.of(UNSURE);
        }

        private Tense ofForm(Token verb) {
            boolean infinitive =
                    sentence.children(verb, "mark").anyMatch(mark -> mark.tag().equals("TO"));
            return switch (verb.tag()) {
                case "VBD", "VBN" -> toldOf(verb);
                case "VBG" -> sentence.head(verb).map(this::at).orElse(UNSURE);
                case "VB" -> infinitive ? ofPurpose(verb) : UNSURE;
                default -> UNSURE;
            };
        }

        /** "They announced elections on 15 December": a past verb whose object may lie ahead. */
        private Tense toldOf(Token verb) {
            return is(verb.lemma(), "told") ? UNSURE : PAST;
        }

        /** "They expect to leave on Friday": ahead if the verb above it says so. */
        private Tense ofPurpose(Token verb) {
            return sentence.head(verb)
                    .map(this::at)
                    .filter(tense -> tense == AHEAD)
                    .orElse(UNSURE);
        }

        private boolean is(String word, String value) {
            return tenses.get(word).filter(value::equals).isPresent();
        }
    }
}
