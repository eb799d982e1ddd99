/**
 * How does a person look through a case in a browser and decide?
 *
 * <p>{@link stemma.app.serve.BoardServer} answers on the machine's own address only. Its link carries a ticket that is good for
 * one visit ({@link stemma.app.serve.Gate}): the browser that used it first is let in from then on, and nobody else. It shows the
 * page that {@code build} wrote, with the decisions as they are now ({@link stemma.app.serve.BoardPage}), and takes new ones
 * ({@link stemma.app.serve.Desk}).
 *
 * <pre>
 * GET  /             the board
 * GET  /board.js     its program, and /board.css its looks: the page that is served has no inline script
 * GET  /index-data-1.js …   the data of a large case, which stand beside its page
 * GET  /decisions    every decision, in the order in which they were made
 * POST /decisions    one more, answered when the disk has it
 * </pre>
 *
 * <p>What was made of the files of the case is kept as long as these stay as they are ({@link stemma.app.serve.OfFiles}), so a
 * build that runs meanwhile is seen at the next request.
 *
 * <p>Traps: any program and any web page on the machine can reach the address. So every request must name the address itself
 * as its host (else another name could be made to point here), one that writes must come from the page itself, and all but the
 * first must carry the cookie.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.serve;
