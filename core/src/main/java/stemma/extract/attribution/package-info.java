/**
 * Who says so: source, cue and content of every statement in a sentence, after the PARC and PolNeAR corpora.
 *
 * <p>{@link stemma.extract.attribution.StatementFinder} goes through the words of a sentence; each cue opens one
 * construction: {@code Reporting} ("X said that ...", "..., X said", "X told OUTLET", "..., adding that", "X called for"),
 * {@code Quoting} ("OUTLET quoted X as saying", "OUTLET reported, citing X", "X, quoted by OUTLET"), "according to X",
 * "reported by X", "OUTLET was told by X", {@code
 * Hearsay} ("reports that", "reports of"), {@code HeadlineName} ("... - Observatory", "State media: ...") and {@code NameAndColon}
 * ("Homs Province, the Observatory: ..."). {@code Joining} then makes one chain of a
 * report and its citing, and parts speakers who stand side by side.
 *
 * <p>{@code SourceFinder} finds who speaks beside a verb, {@code NounRun} the words of their phrase, {@code SpeakerPhrase}
 * the words that name them, {@code Addressee} the outlet that passes it on, {@code ContentFinder} what is said. All of them
 * go by the order of words before they ask the parse. {@code CueWords} sorts words by the list of cues.
 *
 * <p>Where commas were lost, {@link stemma.extract.attribution.LostCommas} tells before all that where they are put back
 * for a second parse, and {@code BareSpeaker} where the phrase of a speaker begins that no comma cuts off. In what is still
 * glued after that, {@code NameEdge} tells where a name begins behind other nouns, and {@code Apposition} which of a name
 * and its office speaks.
 *
 * <p>{@link stemma.extract.attribution.Quotations} finds what stands inside quotation marks, lost openings included. {@link
 * stemma.extract.attribution.Speakers} follows a report's speakers from sentence to sentence, so that "he added", "the
 * source said" and "the group said" lead back to whoever spoke.
 *
 * <p>Example: "Two died, the agency said, citing a doctor" has two statements over the same content; the doctor is the
 * inner source, the agency the outer.
 *
 * <p>Traps: content is a range of the sentence and may hold other statements; the innermost statement around a trigger is
 * the first link of its chain. A word has one kind in the list of cues; a form as it stands ("reports") is looked up before
 * its dictionary form ("report"), but for verbs. A report's own correspondent is no source.
 *
 * <p>A small example: in "A medic told the agency that shells hit the mill", the speakers are "medic" and "agency", the cue
 * is "told", and the content begins with "that".
 */
@org.jspecify.annotations.NullMarked
package stemma.extract.attribution;
