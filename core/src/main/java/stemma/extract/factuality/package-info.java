/**
 * Whether a claim's source says that it happened, did not, may have, will, should, or would.
 *
 * <p>{@link stemma.extract.factuality.FactualityJudge} looks at the words that govern a trigger, from the nearest outwards
 * (after FactBank, Saurí and Pustejovsky 2009): its auxiliaries and negation, a determiner "no", the verbs and nouns above
 * it ("failed to", "plans to", "called for"), the verb that an event begins or happens in ("the raid will resume"), and what two
 * verbs share ("may have struck and killed"). {@code Clause} reads the small words of one clause, {@code FactualityCues} the
 * list. It returns its decision with the word that decides.
 *
 * <p>Example: in "the army failed to take the hill", what governs "take" is "failed", so the capture is negated, and
 * "failed" is the word that decides.
 *
 * <p>Traps: being quoted makes nothing less asserted; the chain tells who says it. So an "alleged" raid is possible only as
 * long as nobody is named who alleges it; this package cannot see that, and answers by {@code isOnlyTold}. An attempt that goes on is future, a
 * failed one negated.
 */
@org.jspecify.annotations.NullMarked
package stemma.extract.factuality;
