/**
 * Feeds: which reports does an RSS or Atom file hold, in full?
 *
 * <p>{@link stemma.ingest.feed.FeedFormat} takes each entry of RSS 0.9 to 2.0, RDF and Atom as one report: its title and its content,
 * whichever of {@code content:encoded}, {@code content}, {@code description} and {@code summary} is longest, made into a page that
 * the format of pages then reads. Publisher (the feed's title), author, address, language and day are what the feed says. An
 * entry's id is the feed's, {@code !/}, and its address.
 *
 * <p>How they meet: {@code WellFormed} says what is wrong with the XML, and {@code Entry} and {@code Channel} read it all the same, with
 * a parser that stumbles over nothing: a feed with a stray {@code &nbsp;} or a missing end must not lose its entries.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Nothing is fetched: no document type, no entity, no link. Declared entities are not even replaced.
 *   <li>What a feed calls updated is a last day, not the day of publication.
 *   <li>Feeds often hold summaries only; the page behind the link is another report.
 * </ul>
 *
 * <p>Example: {@code news.xml!/https://example.org/1} from {@code <item><link>https://example.org/1</link>...}.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.feed;
