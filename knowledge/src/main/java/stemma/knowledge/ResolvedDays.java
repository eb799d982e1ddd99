package stemma.knowledge;

import java.util.List;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.link.dating.DayWords;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayInterval;
import stemma.text.Span;

/** What words of time mean, read as by themselves with the rules that reading goes by. Immutable. */
final class ResolvedDays implements DayWords {

    private final TimeResolver resolver;

    ResolvedDays(TimeResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public DayInterval days(String words, DayInterval published) {
        if (words.isBlank()) {
            return DayInterval.unbounded();
        }
        // The rules cut words by themselves; one token that spans them all stands for the parser.
        Span whole = new Span(0, words.length());
        Sentence sentence = new Sentence(List.of(new Token(0, whole, words, words, "NN", "", -1, "root")));
        List<FoundTime> found = resolver.resolve(words, sentence, published);
        return found.size() == 1 ? found.getFirst().time().days() : DayInterval.unbounded();
    }
}
