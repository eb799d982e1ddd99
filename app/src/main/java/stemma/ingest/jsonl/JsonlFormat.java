package stemma.ingest.jsonl;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.ingest.encoding.LineCharset;
import stemma.ingest.page.Zoner;

/**
 * Reads each line of a file as one report.
 *
 * @param zoner tells the parts of a text apart
 * @param mostBytes that a line may have
 */
public record JsonlFormat(Zoner zoner, int mostBytes) implements Format {

    private static final int MOST_BYTES = 20_000_000;
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*\\{[^\\n]*\"text\"\\s*:\\s*\"");

    private static final Pattern JSON_LINE =
            Pattern.compile("(?m)^[\\s\u00EF\u00BB\u00BF\uFEFF]*(?:\\{|\\[\\s*(?:[\"\\[{\\]]|-?\\d[\\d.eE+-]*\\s*,))");

    public JsonlFormat(Zoner zoner) {
        this(zoner, MOST_BYTES);
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    /** By a first line that is an object in braces with a text, or by its name; a text of that name is handed on when it is read. */
    @Override
    public boolean accepts(Head head) {
        return FIRST_LINE.matcher(head.words()).lookingAt() || (head.isText() && head.endsIn(endings()));
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            if (isProse(file.head())) {
                return Stream.of(
                        file.problem(
                                "its name says that each line is JSON, and none at its beginning is; it is read as one text.",
                                "Give it the ending .txt; if it holds many reports, write one object a line, as {\"id\": \"a1\","
                                        + " \"text\": \"...\"}."),
                        new Found.Part(file.named("text.txt"), Told.nothing()));
            }
            LineCharset charset = LineCharset.of(file);
            RowReader reader = new RowReader(file, charset.lines(mostBytes), this);
            return Stream.<Found>concat(
                    StreamSupport.stream(reader, false).onClose(reader::close),
                    Stream.of(charset).flatMap(told -> told.finding().stream()));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    /**
     * Whether words stand in it, and no line begins as a value of JSON does that could be meant for a report. Where the first line does not
     * end within what is seen, the next may be JSON.
     */
    private static boolean isProse(Head head) {
        boolean seesLines = head.words().indexOf('\n') >= 0 || head.words().length() == head.bytes().length;
        return seesLines
                && head.words().codePoints().anyMatch(Character::isLetterOrDigit)
                && !JSON_LINE.matcher(head.words()).find();
    }
}
