package stemma.extract.frame;

import java.util.List;
import java.util.Map;
import stemma.language.Token;

/**
 * A frame found in a sentence.
 *
 * @param frame which
 * @param head the word that carries the arguments
 * @param words the words of the trigger, in order
 * @param fillers for each slot that is filled the heads of the phrases that fill it
 */
public record FrameMatch(Frame frame, Token head, List<Token> words, Map<Slot, List<Token>> fillers) {

    public FrameMatch {
        words = List.copyOf(words);
        fillers = Map.copyOf(fillers);
    }

    public List<Token> fillers(Slot slot) {
        return fillers.getOrDefault(slot, List.of());
    }
}
