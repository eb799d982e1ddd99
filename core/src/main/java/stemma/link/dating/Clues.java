package stemma.link.dating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.link.Occurrence;
import stemma.link.Statement;

/**
 * What joins the days of reports.
 *
 * @param occurrences which claims tell of one happening
 * @param sentences pairs of claims whose sentences are the same word for word
 * @param copies pairs of reports of which one repeats a good part of the other
 */
public record Clues(List<Occurrence> occurrences, List<Sentences> sentences, List<Reports> copies) {

    /** Two claims of different reports whose sentences are the same word for word. */
    public record Sentences(Statement first, Statement second) {}

    /** Two reports of which one repeats a good part of the other, each by one of its claims. */
    public record Reports(Statement first, Statement second) {}

    public Clues {
        occurrences = List.copyOf(occurrences);
        sentences = List.copyOf(sentences);
        copies = List.copyOf(copies);
    }

    /** Ids of claims whose sentence another report has word for word. */
    Set<String> repeated() {
        Set<String> ids = new HashSet<>();
        for (Sentences pair : sentences) {
            ids.add(pair.first().id());
            ids.add(pair.second().id());
        }
        return ids;
    }

    /** Ids of claims that something joins with a claim of another report. */
    Set<String> joined() {
        Set<String> ids = repeated();
        occurrences.stream()
                .filter(occurrence -> occurrence.members().size() > 1)
                .flatMap(occurrence -> occurrence.members().stream())
                .forEach(member -> ids.add(member.id()));
        return ids;
    }
}
