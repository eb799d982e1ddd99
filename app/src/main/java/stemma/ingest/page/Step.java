package stemma.ingest.page;

import java.util.List;
import stemma.text.Zone;

/** One heuristic about the parts of a page. It decides and edits nothing. */
interface Step {

    /**
     * The zones that it finds; they may overlap what is painted, which then stays.
     *
     * @param soFar what earlier steps have painted; only to be looked at
     */
    List<Zone> zones(Page page, Sheet soFar);
}
