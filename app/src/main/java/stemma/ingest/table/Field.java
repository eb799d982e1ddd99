package stemma.ingest.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can tell of a report. The order is that in which they are named to people. */
enum Field {
    TEXT,
    ID,
    TITLE,
    PUBLISHER,
    PUBLISHED,
    AUTHOR,
    URL,
    LANGUAGE,
    NOTE;

    /** The word that people write. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String key) {
        return Stream.of(values())
                .filter(field -> field.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
