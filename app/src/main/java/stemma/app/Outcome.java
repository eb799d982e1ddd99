package stemma.app;

import java.util.List;
import stemma.text.Finding;

/**
 * What a build came to.
 *
 * @param tally what the pile holds
 * @param findings what a person should know about the inputs, sorted
 */
public record Outcome(Tally tally, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    /** 0 done, 1 done with findings. */
    public int exitCode() {
        return findings.isEmpty() ? 0 : 1;
    }
}
