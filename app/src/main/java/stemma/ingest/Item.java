package stemma.ingest;

import stemma.text.Document;
import stemma.text.Finding;

/** What reading an input gives: a report, or a finding about what could not be read as one. */
public sealed interface Item extends Found {

    record Report(Document document) implements Item {}

    record Problem(Finding finding) implements Item {}
}
