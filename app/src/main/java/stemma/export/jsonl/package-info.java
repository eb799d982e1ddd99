/**
 * The records of a case: how are a claim and a report written as one line of JSON each?
 *
 * <p>{@link stemma.export.jsonl.LedgerWriter} writes {@code ledger.jsonl}, {@link stemma.export.jsonl.DocumentsWriter}
 * {@code documents.jsonl}. {@link stemma.export.jsonl.ClaimRecord} and {@link stemma.export.jsonl.DocumentRecord} say which
 * keys there are, in which order; {@link stemma.export.jsonl.Pieces} turns spans and mentions of one report into
 * offsets that count Unicode code points.
 *
 * <p>What comparing gives is written by {@link stemma.export.jsonl.LinkRecord}, {@code QuestionRecord}, {@code DerivedRecord},
 * {@code DateRecord}, {@code RelayRecord}, {@code ResponsibilityRecord} and {@code BalanceRecord}, a line a thing.
 *
 * <pre>{"id": "…", "revision": "…", "document": "a.txt", "type": "killed", "trigger": {"start": 4, "end": 10, "text": "killed"}, …}</pre>
 *
 * <p>What a key means stands in {@code docs/formats.md}. Beyond the shared record each claim has {@code why}, one
 * sentence for each line of {@code rule}, and evidence of a report's day has the days that it allows.
 *
 * <p>Traps: a slot that is not filled is left out; only the ends of an interval are written as {@code null} where they
 * are open. Whole numbers have no {@code .0}. Text is UTF-8 and unescaped; half of a surrogate pair, which UTF-8
 * cannot hold, is the one thing that is escaped. The {@code id} of a claim stays when a rule gets better, the
 * {@code revision} changes.
 */
@org.jspecify.annotations.NullMarked
package stemma.export.jsonl;
