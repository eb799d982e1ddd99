/**
 * Where, in drafts: which places of a sentence, or of the sentences before it, belong to which draft.
 *
 * <p>{@link stemma.reading.pass.place.PlacePass} takes the places that hang on a trigger.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.place;
