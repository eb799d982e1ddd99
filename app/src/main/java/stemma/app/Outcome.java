package stemma.app;

import java.util.List;
import stemma.text.Finding;

/**
 * What a build came to.
 *
 * @param tally what the pile holds
 * @param findings what a person should know about the inputs, sorted
 * @param recalled how many reports had been read by an earlier build and were taken from there
 * @param folder what became of the case folder
 */
public record Outcome(Tally tally, List<Finding> findings, int recalled, Folder folder) {

    /** What a build did to the files of the case folder. */
    public enum Folder {
        WRITTEN,
        UNCHANGED
    }

    public Outcome {
        findings = List.copyOf(findings);
    }

    Outcome leaving(Folder left) {
        return new Outcome(tally, findings, recalled, left);
    }

    /** 0 done, 1 done with findings. */
    public int exitCode() {
        return findings.isEmpty() ? 0 : 1;
    }
}
