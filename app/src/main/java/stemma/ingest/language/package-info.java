/**
 * In which language is a report, and what is said of those that nothing here reads?
 *
 * <p>{@link stemma.ingest.language.LanguageIdentifier} is asked for each report and answers with a
 * {@link stemma.ingest.language.LanguageTag}; {@link stemma.ingest.language.Unread} words the findings. Who is asked, and
 * which languages are read, is settled in {@code stemma.app.Engine}: a report in another language goes into the case with its
 * text, zones and days, is parsed by nobody, and has no claims.
 *
 * <p>The model is that of Apache OpenNLP: n-grams of characters, 103 languages. Texts of some sentences are told apart with
 * near certainty; of a headline alone it is less sure, so there what is expected stands until something else is clearly
 * likelier.
 *
 * <p>Traps: the model's codes have three letters and several for one language ({@code pes} and {@code fas} are both Persian);
 * records have two. A report in English that quotes Arabic is English: the whole report gets one language. The model takes a
 * second to load, so nobody may ask for it without need.
 *
 * <pre>{@code
 * Optional<LanguageTag> language = new LanguageIdentifier().of(document); // ar
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.language;
