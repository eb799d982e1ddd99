/**
 * Who speaks in a pile, who is only spoken of, and whose victims are counted?
 *
 * <p>{@link stemma.link.balance.BalanceFinder} counts propositions (what one report states through one chain, however often) and
 * gives a {@link stemma.link.balance.Balance}: by the camp and the institution of whoever speaks and by the outlet that passes
 * it on; the actors that are named as acting or acted on and never speak; and for claims of dead and injured whom they name as
 * having done it, by the camp that speaks and by the status that the victims are given.
 *
 * <p>Whoever speaks is the first source of the chain that is known; where nobody is named it is the outlet. Each {@link
 * stemma.link.balance.Speech} holds what the claims of one speaker count as, so that some of them can be counted elsewhere just as
 * the whole is counted here.
 *
 * <pre>{@code
 * Balance balance = new BalanceFinder(standing).of(statements);
 * balance.silent().getFirst().name(); // spoken of most often, and never heard
 * }</pre>
 *
 * <p>Traps: the table counts what is said, never people; no number of victims is added up. What readers wrote in comments is
 * left out, as they speak for no outlet. An unknown camp is a row of its own.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.balance;
