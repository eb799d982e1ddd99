/**
 * What does comparing a pile come to, told in a few sentences?
 *
 * <p>{@link stemma.app.summary.ComparedParagraph} words a {@code comparing.Summary}: how many questions have more than one answer and
 * how their answers stand, which camps speak and which are only spoken of, which victims nobody counts, whether days were
 * narrowed or contradicted. {@link stemma.app.summary.Banner} is the one sentence that must stand on the face of a pile
 * that speaks for one camp only.
 *
 * <p>{@code build} and {@code link} end with the paragraph, and the commands that show comparisons begin with the banner.
 *
 * <pre>{@code
 * String words = ComparedParagraph.of(Summary.of(comparison));
 * }</pre>
 *
 * <p>Traps: the paragraph is kept with the outcome of a build and said again when nothing changed, so it holds no line breaks.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.summary;
