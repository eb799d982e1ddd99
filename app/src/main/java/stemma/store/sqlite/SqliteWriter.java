package stemma.store.sqlite;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import stemma.store.ClaimRow;
import stemma.store.DocumentRow;
import stemma.store.Folded;
import stemma.store.Writer;
import stemma.text.DayInterval;

/** Fills a new SQLite file in one transaction. */
final class SqliteWriter implements Writer {

    private static final String ADD_DOCUMENT = """
            INSERT INTO document (id, publisher, publisher_folded, earliest, latest, text, record)
            VALUES (:id, :publisher, :publisher_folded, :earliest, :latest, :text, :record)
            """;

    private static final String ADD_ZONES = """
            INSERT INTO zone (document, kind, start, "end", author)
            SELECT :document, value ->> 'kind', value ->> 'start', value ->> 'end', value ->> 'author'
            FROM json_each(:record, '$.zones')
            """;

    private static final String ADD_CLAIM = """
            INSERT INTO claim (position, id, document, type, factuality, zone, earliest, latest, sentence, record)
            VALUES (:position, :id, :document, :type, :factuality, :zone, :earliest, :latest, :sentence, :record)
            """;

    private static final String ADD_MENTION = """
            INSERT INTO mention (id, claim, slot, text, text_folded, ref, name, name_folded)
            VALUES (:id, :claim, :slot, :text, :text_folded, :ref, :name, :name_folded)
            """;

    private final Handle handle;
    private int claims;
    private int mentions;

    SqliteWriter(Handle handle) {
        this.handle = handle;
        handle.begin();
        Sql.statements("schema.sql").forEach(handle::execute);
    }

    @Override
    public void add(DocumentRow document) {
        handle.createUpdate(ADD_DOCUMENT)
                .bind("id", document.id())
                .bind("publisher", orNull(document.publisher()))
                .bind("publisher_folded", Folded.of(document.publisher().orElse("")))
                .bind("earliest", day(document.published().earliest()))
                .bind("latest", day(document.published().latest()))
                .bind("text", document.text())
                .bind("record", document.record())
                .execute();
        handle.createUpdate(ADD_ZONES)
                .bind("document", document.id())
                .bind("record", document.record())
                .execute();
    }

    @Override
    public void add(ClaimRow claim) {
        claims++;
        DayInterval days = claim.days().orElse(DayInterval.unbounded());
        handle.createUpdate(ADD_CLAIM)
                .bind("position", claims)
                .bind("id", claim.id())
                .bind("document", claim.document())
                .bind("type", claim.labels().type())
                .bind("factuality", claim.labels().factuality())
                .bind("zone", claim.labels().zone())
                .bind("earliest", day(days.earliest()))
                .bind("latest", day(days.latest()))
                .bind("sentence", claim.sentence())
                .bind("record", claim.record())
                .execute();
        handle.execute("INSERT INTO words (rowid, sentence) VALUES (?, ?)", claims, claim.sentence());
        claim.mentions().forEach(this::add);
    }

    private void add(ClaimRow.MentionRow mention) {
        mentions++;
        handle.createUpdate(ADD_MENTION)
                .bind("id", mentions)
                .bind("claim", claims)
                .bind("slot", mention.slot())
                .bind("text", mention.text())
                .bind("text_folded", Folded.of(mention.text()))
                .bind("ref", orNull(mention.ref()))
                .bind("name", orNull(mention.name()))
                .bind("name_folded", orNull(mention.name().map(Folded::of)))
                .execute();
        for (String place : mention.within()) {
            handle.execute("INSERT INTO within (mention, place) VALUES (?, ?)", mentions, place);
        }
    }

    @Override
    public void finish() {
        handle.commit();
    }

    @Override
    public void close() {
        if (handle.isInTransaction()) {
            handle.rollback();
        }
        handle.close();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return orNull(day.map(LocalDate::toString));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
