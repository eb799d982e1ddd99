package stemma.store;

import java.util.List;
import java.util.Optional;

/** A case as it can be read; nothing can be changed through it. For one thread. */
public interface View extends AutoCloseable {

    /** The claims that fit, in the order of the ledger. */
    List<Found> claims(Selection selection);

    /** The claims whose id starts so, in the order of the ledger. */
    List<Found> claimsById(String prefix);

    Optional<DocumentRow> document(String id);

    /** The ids of reports that start so, in the order of {@code documents.jsonl}. */
    List<String> documentIds(String prefix);

    /** How many claims there are. */
    int size();

    @Override
    void close();
}
