/**
 * Where, in drafts: which places of a sentence, or of the sentences before it, belong to which draft.
 *
 * <p>A {@link stemma.reading.pass.place.Route} is the way from a place's words up to a trigger. {@link
 * stemma.reading.pass.place.PlacePass} takes the places that hang on the trigger itself ("shelled the town") or on the verb
 * that carries it ("the blast took place in the town"), and for movements tells from where and to where; {@link
 * stemma.reading.pass.place.EnclosingPass} adds those that the text names around them.
 * {@link stemma.reading.pass.place.HeldPlacePass} tells which place is called a stronghold; {@code Distance} knows that "B, 30 km
 * south of A" is not in A. {@link stemma.reading.pass.place.JourneyPass} tells movements whence and whither by what else the sentence says of those
 * who move. Where a clause has only "where" or "from it", {@code ClausePlaces} finds what these stand for.
 *
 * <p>Only then do drafts borrow, from near to far: the place that opens the sentence ({@link
 * stemma.reading.pass.place.OpeningPass}), that of the claim beside it or any that the sentence names ({@link
 * stemma.reading.pass.place.SentencePlacePass}), that of a happening told before ({@link
 * stemma.reading.pass.place.CarriedPlacePass}). {@link stemma.reading.pass.place.PointingPass} names what "the quarter" or
 * "the two towns" means, {@link stemma.reading.pass.place.WhichPlacePass} adds the clause that tells which area it is.
 *
 * <p>Example: in "families from A arrived in B" A is whence and B whither; in "families from A were hit in B" only B is a
 * place, since A tells who they are.
 *
 * <p>Traps: a place in the words of a speaker, in a dateline, or of another claim's movement is nobody else's place. A
 * filler taken from another sentence has no head, as its words stand elsewhere.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.place;
