/**
 * One report, read: {@link stemma.reading.Reader} turns a document into its claims.
 *
 * <p>This package is the only one that sees all of {@code resolve} and {@code extract}; it assembles them.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading;
