package stemma.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stemma.text.Finding;

/**
 * What a build came to.
 *
 * @param tally what the pile holds
 * @param findings what a person should know about the inputs, sorted
 * @param asides what a person may want to know and need not act upon
 * @param recalled how many reports had been read by an earlier build and were taken from there
 * @param folder what became of the case folder
 * @param compared what comparing the reports comes to, in words
 */
public record Outcome(
        Tally tally, List<Finding> findings, List<String> asides, int recalled, Folder folder, String compared) {

    /** Texts of a finding in {@link #texts}. */
    private static final int PARTS = 3;

    /** What a build did to the files of the case folder. */
    public enum Folder {
        WRITTEN,
        UNCHANGED
    }

    public Outcome {
        findings = List.copyOf(findings);
        asides = List.copyOf(asides);
    }

    Outcome leaving(Folder left) {
        return new Outcome(tally, findings, asides, recalled, left, compared);
    }

    Outcome telling(String ofComparing, List<Finding> found) {
        List<Finding> all =
                Stream.concat(findings.stream(), found.stream()).sorted().toList();
        return new Outcome(tally, all, asides, recalled, folder, ofComparing);
    }

    /** 0 done, 1 done with findings. */
    public int exitCode() {
        return findings.isEmpty() ? 0 : 1;
    }

    /** The outcome as texts that {@link #parse} reads. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(tally.line(), compared, String.valueOf(asides.size())));
        texts.addAll(asides);
        findings.forEach(finding -> texts.addAll(List.of(finding.where(), finding.what(), finding.remedy())));
        return List.copyOf(texts);
    }

    /** What a build comes to that has nothing to do, since one with this outcome did it. */
    static Outcome parse(List<String> texts) {
        Tally tally = Tally.parse(texts.getFirst());
        int asides = 3;
        int begin = asides + Integer.parseInt(texts.get(2));
        List<Finding> findings = new ArrayList<>();
        for (int i = begin; i < texts.size(); i += PARTS) {
            findings.add(new Finding(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
        }
        return new Outcome(
                tally, findings, texts.subList(asides, begin), tally.reports(), Folder.UNCHANGED, texts.get(1));
    }
}
