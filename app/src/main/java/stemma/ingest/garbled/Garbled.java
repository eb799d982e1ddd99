package stemma.ingest.garbled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.text.Document;
import stemma.text.Finding;

/** Reports of one file of the input whose text was garbled before it was saved: one finding, however many they are. */
public final class Garbled {

    private Optional<Finding> first = Optional.empty();
    private int more;

    /** Looks at a report. */
    public void look(Document report) {
        Mojibake.in(report.text()).ifPresent(found -> {
            if (first.isPresent()) {
                more++;
            } else {
                first = Optional.of(new Finding(
                        String.join(", ", report.input().locations()),
                        found.what(),
                        "Fetch it anew, or save it again in the encoding in which it was written."));
            }
        });
    }

    /** What was found since it was last asked for. */
    public List<Finding> take() {
        List<Finding> taken = new ArrayList<>();
        first.ifPresent(finding -> taken.add(
                more == 0
                        ? finding
                        : new Finding(
                                finding.where(),
                                finding.what() + " So are " + more + " more of the same file.",
                                finding.remedy())));
        first = Optional.empty();
        more = 0;
        return taken;
    }
}
