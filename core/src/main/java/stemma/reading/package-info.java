/**
 * One report, read: {@link stemma.reading.Reader} turns a document into its claims.
 *
 * <p>This package is the only one that sees all of {@code resolve} and {@code extract}; it assembles them.
 *
 * <p>The way of a report: its zones are parsed into sentences, datelines and headlines that ran into the text apart from them; frames propose claims by their triggers; roles, numbers,
 * days and places fill the slots; chains of sources and factuality are laid over them; what says the same thing twice
 * becomes one proposition. Each step leaves a derivation, so that a reader can ask why.
 *
 * <p>Traps: a reading depends on its report and on the rules, never on other reports. Whatever compares reports comes
 * later and elsewhere, or the order of the files would show in the result.
 *
 * <p>A small example: a headline "Three killed in Hanano" and a body that says the same make two claims, {@code killed}
 * with three people each, and one proposition.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading;
