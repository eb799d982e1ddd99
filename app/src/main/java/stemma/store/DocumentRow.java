package stemma.store;

import java.util.Optional;
import stemma.text.DayInterval;

/**
 * A report as the store keeps it.
 *
 * @param id the report
 * @param publisher its publisher, where known
 * @param published the days on which it can have been published
 * @param text its text
 * @param record its line of {@code documents.jsonl}
 */
public record DocumentRow(String id, Optional<String> publisher, DayInterval published, String text, String record) {}
