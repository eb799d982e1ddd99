/**
 * A case that can be asked: which claims are of this type, name that place, stand in this report?
 *
 * <p>The store is an index. The truth of a case are its {@code documents.jsonl} and {@code ledger.jsonl};
 * {@link stemma.store.CaseFiles} reads them and hands them, row by row, to the one narrow type that writes,
 * {@link stemma.store.Writer}. Everybody else gets a read-only {@link stemma.store.View}, asks with a
 * {@link stemma.store.Selection} and gets {@link stemma.store.Found} claims in the order of the ledger. A
 * {@link stemma.store.Store} opens both; {@code sqlite} is the one that a case folder holds.
 *
 * <p>Rows carry what is asked for in columns, and the whole record as the ledger has it, so that what is shown is what is
 * on disk.
 *
 * <p>Traps: names are compared folded ({@link stemma.store.Folded}: lower case, no accents, no punctuation), so
 * "Al-Bāb" finds "al Bab". A place finds what lies in it, as far as the claims name it. Days in the store are ISO days,
 * both ends included, an open end is absent; a claim whose words give no days has none, which is not the same as "at any
 * time".
 */
@org.jspecify.annotations.NullMarked
package stemma.store;
