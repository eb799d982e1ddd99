/**
 * Which words of a sentence mention places.
 *
 * <p>{@link stemma.resolve.mention.PlaceMentionFinder} finds names of the gazetteer, nouns such as "district" with what
 * belongs to them ({@code PlaceNouns}), capitalised names that stand where places stand ({@code UnknownPlaces}), and
 * buildings that something happens in or beside; it gives {@link stemma.resolve.mention.PlaceMention}s with the words and
 * the word that the sentence hangs them on. Which place the words mean is decided for the whole report, in {@code
 * resolve.place}.
 *
 * <p>"Damascus" in "Damascus said" is a government and no place; in "in Damascus" it is one. "Aleppo residents" mentions
 * Aleppo as a modifier, which fills no slot of its own.
 *
 * <p>Traps: "the neighbourhoods of A and B" mentions A and B; "the eastern neighbourhoods of A" is one place,
 * and so is "the besieged town of A", whose words are "town of A". A building that is hit is no place but what was hit.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.mention;
