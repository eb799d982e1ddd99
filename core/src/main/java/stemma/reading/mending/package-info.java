/**
 * Which mistakes of a parser are mended before anything is read?
 *
 * <p>{@link stemma.reading.mending.MendedParse} is the way in. Each of the other classes knows one kind of mistake: {@code
 * SwallowedVerbs} a verb that became part of a long name ("Rebels target bases"), {@code SwallowedParticiples} a participle that
 * became an adjective of the next noun ("raids targeting posts"), {@code Gerunds} a noun that was taken for a verb ("the shelling
 * of"), {@code ReducedRelatives} a participle that became the verb of the sentence ("areas held by the army were hit"), {@code
 * SecondClauses} a subject that was joined to the object before it ("raided Homs and troops shelled Hama"). All of them move words
 * by {@code Mending}.
 *
 * <p>A mistake is mended only where the order of words and their parts of speech leave no other reading; what is doubtful stays
 * as the parser has it, for the rules that read to decide.
 *
 * <p>A small example: for "Jets bombed posts", parsed as one noun phrase, {@code MendedParse.of(sentence, lists)} has "bombed" as
 * the root, "Jets" as its {@code nsubj} and "posts" as its {@code obj}.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.mending;
