/**
 * How do several threads share the work of a build, so that it comes out the same on any number of them?
 *
 * <p>{@link stemma.app.working.InOrder} does one thing to many values, such as reading reports, and hands on the results in the order
 * of the values, on the thread that asked. {@link stemma.app.working.Beside} does one thing while its owner does others, such as making
 * the index of a case while links are sorted and the page is written. {@link stemma.app.working.Belt} has another thread take many
 * values in their order while their owner makes them, such as writing links while more are found.
 *
 * <p>What goes wrong on another thread is thrown to whoever waits for it, as what it is: an {@link java.io.IOException}, a fault, an
 * error. Nothing else about threads is known here; that work may run beside other work, since neither writes what the other looks
 * at, is for those to see who give it.
 *
 * <pre>{@code
 * try (Beside index = new Beside()) {
 *     index.begin(() -> index(file));
 *     page(draft);
 *     index.end();
 * }
 * }</pre>
 */
@NullMarked
package stemma.app.working;

import org.jspecify.annotations.NullMarked;
