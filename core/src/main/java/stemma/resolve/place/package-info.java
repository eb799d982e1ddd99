/**
 * Which place of the gazetteer do these words mean?
 *
 * <p>{@link stemma.resolve.place.Gazetteer} holds the places ({@link stemma.resolve.place.GazetteerEntry}) under all their
 * spellings. It finds names in a running text ({@link stemma.resolve.place.NameHit}) and looks one name up. Spellings are
 * compared in several ways: folded ({@link stemma.resolve.place.FoldedName}: case, marks, apostrophes, hyphens and Arabic articles do
 * not count) and, where that finds nothing, by {@link stemma.resolve.place.NameKey}: the consonants as they sound, with a
 * distance over the vowels; then as slips of the pen, and with letters read as in other languages ({@link
 * stemma.resolve.place.Pronunciation}). Words that many names share have one usual form. So "Bustan al-Kaser" is Bustan al-Qasr, and Sheikh Saeed is not Sheikh Saad.
 *
 * <p>One name often means several places. {@link stemma.resolve.place.PlaceResolver} decides for a whole report at once: an
 * ordered list of {@link stemma.resolve.place.PlacePass}es (the standard ones stand in {@code pass}) looks at the candidates, at the places named just before and
 * after, and at the {@link stemma.resolve.place.Theatre}, which counts where the report's names lie. The first pass that
 * is sure answers, and a {@link stemma.resolve.place.PlaceDecision} says which and why.
 *
 * <pre>{@code
 * Resolution places = new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer))
 *         .resolveAll(List.of("Nubl", "al-Zahraa", "Homs province"));
 * places.decision(1);  // zahraa-nubl, pass "beside its twin", because Nubl lies 2 km off
 * }</pre>
 *
 * <p>Everything here is immutable, opens no file and is safe for several threads; the names, stop words and generic words
 * are resources of the knowledge module.
 *
 * <p>Traps: a name that nothing decides stays unresolved; never fall back to the first candidate. {@code find} is careful
 * (capitals, stop words, articles), {@code lookup} is generous, since its caller already knows that the words name a
 * place. A hit's span leaves out generic words around the name ("the district of X").
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.place;
