package stemma.ingest;

import stemma.text.Document;
import stemma.text.Finding;

/** What reading an input gives: a report, a finding about what could not be read as one, or words on how it was read. */
public sealed interface Item extends Found {

    record Report(Document document) implements Item {}

    record Problem(Finding finding) implements Item {}

    /** What a person may want to know and need not act upon. */
    record Aside(String words) implements Item {}
}
