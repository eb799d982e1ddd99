package stemma.store.sqlite;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import stemma.store.ClaimRow;
import stemma.store.DocumentRow;
import stemma.store.Folded;
import stemma.store.Writer;
import stemma.text.DayInterval;

/** Fills a new SQLite file in one transaction. */
final class SqliteWriter implements Writer {

    private static final String ADD_DOCUMENT = """
            INSERT INTO document (id, publisher, publisher_folded, earliest, latest, text, record)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_ZONES = """
            INSERT INTO zone (document, kind, start, "end", author)
            SELECT ?, value ->> 'kind', value ->> 'start', value ->> 'end', value ->> 'author'
            FROM json_each(?, '$.zones')
            """;

    private static final String ADD_CLAIM = """
            INSERT INTO claim (position, id, document, type, factuality, zone, earliest, latest, sentence, record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_WORDS = "INSERT INTO words (rowid, sentence) VALUES (?, ?)";

    private static final String ADD_MENTION = """
            INSERT INTO mention (id, claim, slot, text, text_folded, ref, name, name_folded)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_WITHIN = "INSERT INTO within (mention, place) VALUES (?, ?)";

    /** Where the rows of each table go. */
    private record Tables(Insert document, Insert zones, Insert claim, Insert words, Insert mention, Insert within) {

        static Tables of(Connection connection) {
            return new Tables(
                    new Insert(connection, ADD_DOCUMENT),
                    new Insert(connection, ADD_ZONES),
                    new Insert(connection, ADD_CLAIM),
                    new Insert(connection, ADD_WORDS),
                    new Insert(connection, ADD_MENTION),
                    new Insert(connection, ADD_WITHIN));
        }

        void close() {
            List.of(document, zones, claim, words, mention, within).forEach(Insert::close);
        }
    }

    private final Handle handle;
    private final Tables tables;
    private int claims;
    private int mentions;

    SqliteWriter(Handle handle) {
        this.handle = handle;
        handle.begin();
        Sql.statements("schema.sql").forEach(handle::execute);
        this.tables = Tables.of(handle.getConnection());
    }

    @Override
    public void add(DocumentRow document) {
        tables.document()
                .add(
                        document.id(),
                        document.publisher(),
                        Folded.of(document.publisher().orElse("")),
                        document.published().earliest(),
                        document.published().latest(),
                        document.text(),
                        document.record());
        tables.zones().add(document.id(), document.record());
    }

    @Override
    public void add(ClaimRow claim) {
        claims++;
        DayInterval days = claim.days().orElse(DayInterval.unbounded());
        tables.claim()
                .add(
                        claims,
                        claim.id(),
                        claim.document(),
                        claim.labels().type(),
                        claim.labels().factuality(),
                        claim.labels().zone(),
                        days.earliest(),
                        days.latest(),
                        claim.sentence(),
                        claim.record());
        tables.words().add(claims, claim.sentence());
        claim.mentions().forEach(this::add);
    }

    private void add(ClaimRow.MentionRow mention) {
        mentions++;
        tables.mention()
                .add(
                        mentions,
                        claims,
                        mention.slot(),
                        mention.text(),
                        Folded.of(mention.text()),
                        mention.ref(),
                        mention.name(),
                        mention.name().map(Folded::of));
        mention.within().forEach(place -> tables.within().add(mentions, place));
    }

    @Override
    public void finish() {
        handle.commit();
    }

    @Override
    public void close() {
        tables.close();
        if (handle.isInTransaction()) {
            handle.rollback();
        }
        handle.close();
    }
}
