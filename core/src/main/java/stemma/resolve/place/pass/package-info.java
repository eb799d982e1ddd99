/**
 * By which signs is one of several places of the same name told from the others?
 *
 * <p>Each class is one sign; {@link stemma.resolve.place.pass.PlacePasses#standard} lists them in the order in which they are
 * asked:
 *
 * <ol>
 *   <li><b>only candidate</b>: nothing else has the name;
 *   <li><b>city before its province</b>: "Aleppo" is the city, since the governorate of that name holds it;
 *   <li><b>beside its twin</b>: in "al-Zahraa and Nubl near Aleppo" the town beside Nubl, and no quarter of Aleppo;
 *   <li><b>inside a neighbour</b>: in "al-Zahraa, Homs" the quarter of Homs;
 *   <li><b>next to a neighbour</b>: in "Nubl and al-Zahraa" the town beside Nubl;
 *   <li><b>the report's theatre</b>: where the report's other names lie;
 *   <li><b>the largest place</b>: a country, the only one in the home country, the one with by far the most people;
 *   <li><b>its own name</b>: a village, and not the works beside it that are called by the village's name as well.
 * </ol>
 *
 * <p>A pass decides only when one candidate stands out; a tie goes to the next pass, and a tie in all of them leaves the
 * name unresolved. A new sign is a class here and a line in the list.
 *
 * <p>Trap: a pass sees the neighbours' places only where their names are plain, so no decision builds on another.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.place.pass;
