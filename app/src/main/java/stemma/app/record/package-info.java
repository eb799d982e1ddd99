/**
 * What does a line of a file of claims say?
 *
 * <p>{@link stemma.app.record.CodedClaims} reads a file of claim records, made by this program or by people, as claims of
 * reports that are at hand. A record needs {@code id}, {@code document}, {@code type}, {@code factuality} and {@code trigger}; whatever else
 * CLAIM_RECORD names may be left out. {@link stemma.app.record.Fields} reads the keys of one object and knows the way to each,
 * so that a {@link stemma.app.record.BrokenRecordException} can name it.
 *
 * <p>Offsets in records count Unicode code points, those of claims UTF-16 code units; the text beside each range must be the
 * words that stand there, or the record is refused: a span that has slipped by one would otherwise be believed.
 *
 * <p>Traps: a record made by people has no aspect, no ends of soft ranges and no ids of places; {@code reading.CodedReader}
 * adds what the words themselves tell.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.record;
