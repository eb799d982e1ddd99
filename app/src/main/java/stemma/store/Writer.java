package stemma.store;

/**
 * Fills a new store. What was added can be seen once the writer is closed, and not if it is closed without
 * {@link #finish}. For one thread.
 */
public interface Writer extends AutoCloseable {

    /** Adds a report; its claims come after it. */
    void add(DocumentRow document);

    void add(ClaimRow claim);

    /** Says that all is there. */
    void finish();

    @Override
    void close();
}
