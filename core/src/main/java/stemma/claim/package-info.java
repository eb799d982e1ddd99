/**
 * What one report states: a claim and the values in its slots.
 *
 * <p>A {@link stemma.claim.Claim} is one mention in one report. Its slots are composed: an anchor (where it stands), roles
 * (who, to whom, where, when), measures (how many), attribution (who says so, through whom), wording (words that judge).
 * Every value carries a {@link stemma.claim.Mention}: the span in the report and exactly the characters there.
 *
 * <p>The types follow the field: factuality after FactBank, attribution after PARC and PolNeAR, times after TIMEX3, low
 * and high of a count after UCDP GED.
 *
 * <p>Traps: an empty slot means that the text does not say, never that it did not happen. {@code Quantity} bounds are what
 * the words allow; "dozens" has bounds for ordering and keeps its word ({@code VAGUE}). Days include both ends.
 */
@org.jspecify.annotations.NullMarked
package stemma.claim;
